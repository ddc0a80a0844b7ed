/** Numbers in words, as keys and updates count with them ("three months", "a week", "two or more meetings"). */
const list = `
  a 1, an 1, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, fifteen 15, eighteen 18, twenty 20,
  un 1, dau 2, dwy 2, tri 3, tair 3, pedwar 4, pedair 4, pump 5, chwech 6
`;

/** What a number in words comes to; British, with Welsh beside it. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  list
    .trim()
    .split(/,\s*/)
    .map((entry) => {
      const [word = "", value = ""] = entry.trim().split(" ");
      return [word, Number(value)];
    }),
);
