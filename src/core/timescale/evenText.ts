/**
 * The text in lower case with one kind of space, dash, apostrophe and line end: the same length as the text, so that a
 * place in the one is a place in the other.
 */
export function evenText(text: string): string {
  if (/^[ -~\n]*$/.test(text)) return text.toLowerCase();
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/\r/g, "\n")
    .replace(/[^\S\n]|[\u200B-\u200D\u2060]/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'");
}
