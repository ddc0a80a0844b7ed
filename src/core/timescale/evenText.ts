/** The text with one kind of space, dash and apostrophe: place for place the same, so that a place in the one is one in the other. */
export function evenText(text: string): string {
  return text
    .replace(/[^\S\n]|\u200B/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019]/g, "'");
}
