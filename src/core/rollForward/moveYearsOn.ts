/** Two years beside each other: "2018-9", "2018/19", "2018 to 2019", "18/19". */
export const yearSpan =
  /(?<![\d/.-])(20\d\d|\d\d)( ?[-–—/] ?| to )(20\d\d|\d{1,2})(?![\d.]|[-–/]\d| ?%|(?:st|nd|rd|th)\b)/g;

const monthAndYear =
  /\b((?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*,? ?)(20\d\d)(?![\d.]|[-–/]\d)/gi;
const aloneYear = /(?<![\d/.-])\b20\d\d\b(?![-–/]\d)/g;

/** A year one later, in as many digits: of two years the second may be written short. A year that was one digit gets two. */
function later(digits: string): string {
  const next = String((Number(digits) + 1) % 10 ** Math.max(2, digits.length));
  return next.padStart(Math.max(2, digits.length), "0");
}

/**
 * A title with the years of its plan one year on, in the way that they are written: "2018/19" → "2019/20", "2018-9" → "2019-20",
 * "April 2018 to March 2019" → "April 2019 to March 2020". Other years stay. Undefined where it names no year of the plan.
 */
export function moveYearsOn(title: string, first: number, last: number): string | undefined {
  const isOf = (digits: string, year: number) => String(year).endsWith(digits);
  const spans = title.replace(yearSpan, (whole: string, one: string, between: string, other: string) => {
    if (!isOf(one, first) || !isOf(other, last) || (one.length === 2 && other.length !== 2)) return whole;
    return `${later(one)}${between}${other.length === 1 ? later(String(last % 100).padStart(2, "0")) : later(other)}`;
  });
  if (spans !== title) return spans;
  const isItsYear = (digits: string) => Number(digits) === first || Number(digits) === last;
  const months = title.replace(monthAndYear, (whole: string, month: string, digits: string) =>
    isItsYear(digits) ? `${month}${later(digits)}` : whole,
  );
  if (months !== title) return months;
  const alone = title.replace(aloneYear, (digits) => (isItsYear(digits) ? later(digits) : digits));
  return alone === title ? undefined : alone;
}
