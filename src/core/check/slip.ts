/** True where one letter more, less, other or swapped makes one word the other. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const middle = one.slice(start, one.length - end);
  const otherMiddle = other.slice(start, other.length - end);
  if (middle.length <= 1 && otherMiddle.length <= 1) return true;
  return middle.length === 2 && otherMiddle === `${middle[1] ?? ""}${middle[0] ?? ""}`;
}

/** What names that differ in one long word have in common: the name with that word left out, by its place and first letter. */
export function wordKeys(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) =>
    word.length < 5 ? [] : [`${words.slice(0, at).join(" ")}|${word[0] ?? ""}|${words.slice(at + 1).join(" ")}`],
  );
}
