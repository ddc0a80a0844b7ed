/** Half of a letter that takes two places: it comes of cutting, and no sheet can have it in its name. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Excel's own limit, in characters. */
const longest = 31;

const dateAtEnd =
  /(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* |q(?:uarter )?[1-4] )?\d{4}(?:[-–]\d{2,4})?$/i;

/** A name that is too long loses its last letters; where it ends with a date, the words before that lose theirs. */
function shortened(name: string): string {
  const date = name.length > longest ? (dateAtEnd.exec(name)?.[0] ?? "") : "";
  const before = name.slice(0, name.length - date.length).slice(0, longest - (date === "" ? 0 : date.length + 1));
  return date === "" ? before : `${before.replace(halves, "").trim()} ${date}`;
}

/** A name that Excel takes for a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
export function sheetName(wanted: string): string {
  const plain = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+/, "");
  const cut = shortened(plain.trim())
    .replace(halves, "")
    .replace(/[\s']+$/, "");
  return cut === "" || /^history$/i.test(cut) ? "Plan sheet" : cut;
}
