/**
 * The twelve months as officers write them, with the slips of the pen that were met in real plans. English, then Welsh (the
 * names in bilingual boards' plans, from the Welsh Language Commissioner's list of months).
 */
const names: readonly string[] = [
  "january, jan, janurary, januray, ionawr",
  "february, feb, febuary, feburary, chwefror, chwef",
  "march, mar, mawrth",
  "april, apr, ebrill",
  "may, mai",
  "june, jun, mehefin",
  "july, jul, gorffennaf",
  "august, aug, awst",
  "september, sept, sep, septmber, setpember, medi",
  "october, oct, ocotber, hydref",
  "november, nov, novemeber, novmber, tachwedd, tach",
  "december, dec, decemeber, decmber, rhagfyr, rhag",
];

/** Each month's number, 1 to 12, by any of its names in small letters. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, at) => list.split(", ").map((name) => [name, at + 1] as const)),
);
