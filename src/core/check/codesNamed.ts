import type { Key } from "../key/key";

/** The different codes of the key that a typed rating names: "A/R" and "Amber to Red" name two. Empty where any other word stands with them. */
export function codesNamed(key: Key, typed: string): readonly string[] {
  const words = typed
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s/\\,;&+|>→-]+|\b(?:to|or|and)\b/u)
    .filter((word) => word !== "" && word !== undefined);
  const codes = words.map(
    (word) => key.find((entry) => entry.code.toLowerCase() === word || entry.label.toLowerCase() === word)?.code,
  );
  return codes.includes(undefined) ? [] : [...new Set(codes.filter((code) => code !== undefined))];
}
