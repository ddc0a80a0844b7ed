/** "A, B and C"; past eight, the first six "and n more". */
export function listed(words: readonly string[]): string {
  if (words.length > 8) return `${words.slice(0, 6).join(", ")} and ${words.length - 6} more`;
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/** (1, "cell") → "1 cell"; (3, "cell") → "3 cells". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
