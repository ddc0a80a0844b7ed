/** A name that Excel takes for a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
export function sheetName(wanted: string): string {
  const plain = wanted
    .replace(/[:\\/?*[\]\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s']+|[\s']+$/g, "");
  const cut = [...plain].slice(0, 31).join("").slice(0, 31).trim();
  return cut === "" || /^history$/i.test(cut) ? "Plan sheet" : cut;
}
