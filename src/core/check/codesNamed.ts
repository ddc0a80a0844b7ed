import type { Key } from "../key/key";
import { lexicon } from "../language";

const joints = [/[/\\,;&+|>→]+|\s[-–]\s/u, /[\s/\\,;&+|>→–-]+/u];
const between = lexicon("to, or, and, then");

/** A text parted at words that stand between two ratings: "amber to red" → amber, red. */
function separated(text: string): readonly string[] {
  const parts = [""];
  for (const word of text.split(/\s+/)) {
    if (between.has(word)) parts.push("");
    else parts[parts.length - 1] = `${parts.at(-1) ?? ""} ${word}`.trim();
  }
  return parts;
}

/** The different codes of the key that a typed rating names: "A/R", "Amber to Red" and "On track / Delayed" name two. Empty where any other word stands with them. */
export function codesNamed(key: Key, typed: string): readonly string[] {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[?!.()[\]]/g, " ");
  for (const joint of joints) {
    const words = text
      .split(joint)
      .flatMap((part) => separated(part))
      .flatMap((word) => word.replace(/\s+/g, " ").trim() || []);
    const codes = words.map((word) => key.find((each) => [each.code, each.label].some((one) => one.toLowerCase() === word))?.code); // prettier-ignore
    if (codes.length > 0 && !codes.includes(undefined)) return [...new Set(codes.flatMap((code) => code ?? []))];
  }
  return [];
}
