import { dated } from "../numbers";

/**
 * 31 March, 1ST MARCH 2016, 19 th May 2018, 31st of March, Monday 4 March, 4-Mar-19, 4/Mar/2019, and the 4th of "4th and 18th
 * March", whose year is then its neighbour's. The number of a section or priority is no day, nor the 3 of "Room 3, 5 October"; but a
 * version has few numbers, and a final one none.
 */
export const dayAndMonth = dated(
  "dmy",
  /(?<![£QYU]|M(?=n[-/])|[sny#][.:]|l\.|[^ynso\n]-)(?:W,?)?[sno](?:O?[-/]?M(?:(?:[,O/~-]*(?=[yz])|[-/']*(?=n(?![:%UwCA]|[-/.][sno]|O?M))).)?|(?!(?<=[wCA].),)(?=(?:[-~ta,/|]+[sno])+O?-?M))/g,
  ({ day, first, last, month }, { signs, tokens }) => {
    const before = signs.slice(0, first);
    if (
      before.endsWith("l") &&
      !(
        tokens[first - 1]?.word === "version" &&
        (day > 12 || /[ek]l$/.test(before) || tokens[first - 2]?.word === "draft")
      )
    )
      return false;
    // "3 October workshops" are three of October.
    const isCount =
      month < 12 &&
      /[^b\n]$/.test(before) &&
      /^[a-z]{3,}s$/.test(tokens[last + 1]?.word ?? "") &&
      /[wCA]/.test(signs.charAt(last + 1));
    return !isCount && (day < 32 || /(?:^|b)$/.test(before));
  },
);
