/** Half of a letter that takes two places: it comes of cutting, and no sheet can have it in its name. */
const halves = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A name that Excel takes for a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
export function sheetName(wanted: string): string {
  const plain = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+/, "");
  const cut = plain
    .slice(0, 31)
    .replace(halves, "")
    .replace(/[\s']+$/, "");
  return cut === "" || /^history$/i.test(cut) ? "Plan sheet" : cut;
}
