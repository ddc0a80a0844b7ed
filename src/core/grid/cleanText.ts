/** Characters that show nothing: zero-width spaces and joiners, the byte-order mark, soft hyphens and direction marks. */
const unseen = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const unseenAtStart = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+/;
const unseenAtEnd = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]+$/;

/** True for a letter, figure or sign of plain English: what most texts begin and end with. */
const isVisible = (code: number) => code > 0x20 && code < 0x7f;

/** The text without white space and unseen characters at its ends, lines ended by "\n"; what stands inside is kept as typed. */
export function trimText(text: string): string {
  if (isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1)) && !text.includes("\r")) return text;
  const start = text.replace(unseenAtStart, "");
  let end = start.length;
  // Walked by hand: a pattern anchored at the end is slow on a 32,767-character cell of spaces.
  while (end > 0 && unseenAtEnd.test(start.charAt(end - 1))) end--;
  const trimmed = start.slice(0, end);
  return trimmed.includes("\r") ? trimmed.replace(/\r\n?/g, "\n") : trimmed;
}

/** Whatever plainText would change; most texts hold none of it. */
const uneven = /[^\S ]| {2}|^ | $|[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/;

/** The text on one line for comparing words: unseen characters out, every run of white space one space, no white space at the ends. */
export function plainText(text: string): string {
  if (!uneven.test(text)) return text;
  return text.replace(unseen, "").replace(/\s+/g, " ").trim();
}

/** Letters, figures and signs of plain English with single spaces between: most texts are nothing else. */
const plainEnglish = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** plainText in lower case, wide letters made ordinary, curly quotes straight. */
export function wordsOf(text: string): string {
  if (plainEnglish.test(text)) return text.toLowerCase();
  return plainText(text.normalize("NFKC")).replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}
