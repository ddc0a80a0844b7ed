import { dated } from "../numbers";

/**
 * 31 March, 1ST MARCH 2016, 19 th May 2018, 31st of March, 4-Mar-19, 4/Mar/2019, and the 4th of "4th and 18th
 * March", whose year is then its neighbour's. The number of a section or priority is no day, nor the 3 of "Room 3, 5 October".
 */
export const dayAndMonth = dated(
  "dmy",
  /(?<![£QYU]|M(?=n[-/])|[sny#][.:]|[^ynso\n]-)[sno](?:O?[-/]?M(?:(?:[,O/~\n-]*(?=[yz])|[-/']*(?=n(?![:%UwCA]|[-/.][sno]|O?M))).)?|(?!(?<=[wCA].),)(?=(?:[-~ta,/|]+[sno])+O?-?M))/g,
  ({ day, first }, { signs }) => day > 12 || signs[first - 1] !== "l",
);
