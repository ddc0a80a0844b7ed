import type { Key } from "../key/key";

const joints = [/[/\\,;&+|>→]+|\s[-–]\s|\b(?:to|or|and|then)\b/u, /[\s/\\,;&+|>→–-]+|\b(?:to|or|and|then)\b/u];

/** The different codes of the key that a typed rating names: "A/R", "Amber to Red" and "On track / Delayed" name two. Empty where any other word stands with them. */
export function codesNamed(key: Key, typed: string): readonly string[] {
  const text = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[?!.()[\]]/g, " ");
  for (const joint of joints) {
    const words = text.split(joint).flatMap((word) => word.replace(/\s+/g, " ").trim() || []);
    const codes = words.map((word) => key.find((each) => [each.code, each.label].some((one) => one.toLowerCase() === word))?.code); // prettier-ignore
    if (codes.length > 0 && !codes.includes(undefined)) return [...new Set(codes.flatMap((code) => code ?? []))];
  }
  return [];
}
