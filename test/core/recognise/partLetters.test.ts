import fc from "fast-check";
import { holdsParts, partLetter } from "../../../src/core/recognise/columns/partColumn";
import { recognise } from "../../../src/core/recognise/recognise";
import { makePage } from "../../../src/core/grid/page";
import { bookOf, gridOf } from "../../support/grid";

const letterAt = (i: number) => String.fromCharCode(97 + i);

/** Numbers, each with so many lettered lines. */
function linesOf(counts: readonly number[], write: (letter: string) => string, again: boolean): string[] {
  return counts.flatMap((count, n) =>
    Array.from({ length: count }, (_, i) => `${i === 0 || again ? `${n + 1}.1` : ""} | ${write(letterAt(i))}`),
  );
}

const writings = [
  (letter: string) => letter,
  (letter: string) => `(${letter})`,
  (letter: string) => `${letter.toUpperCase()}.`,
];

it("letters that begin anew at each number are its parts, however they are written and whether or not the number is given again", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.constantFrom(...writings), fc.boolean(), (each, write, again) => {
      const lines = linesOf(each, write, again);
      const page = makePage(gridOf(lines.map((line, i) => `${i + 1} | ${line}`).join("\n")));
      expect(holdsParts(page, 2, 1, page.rows)).toBe(each.some((count) => count > 1));
    }),
  );
});

it.each([
  ["letters that do not begin at the first", ["1 | b", " | c"]],
  ["letters that leave one out", ["1 | a", " | c"]],
  ["letters that go on over numbers", ["1 | a", "2 | b"]],
  ["ratings", ["1 | A", "2 | R", "3 | G"]],
  ["one letter on each number", ["1 | a", "2 | a"]],
  ["words", ["1 | a", " | both"]],
])("%s are no parts", (_, lines) => {
  const page = makePage(gridOf(lines.map((line, i) => `${i + 1} | ${line}`).join("\n")));
  expect(holdsParts(page, 2, 1, page.rows)).toBe(false);
});

it.each([["a", "a"], ["(B)", "b"], ["c)", "c"], [" d. ", "d"], ["ab", undefined], ["1", undefined], ["", undefined]])("%j is the letter %j", (text, letter) => expect(partLetter(text)).toBe(letter)); // prettier-ignore

it("a lettered line without a rating is a line of its own, and its number is the one above", () => {
  const { plans } = recognise(
    bookOf(`sheet Plan
1 | Ref | | Action | Lead | By when | RAG
2 | 3 | a | Put cards in surgeries | Health | June 2024 | G
3 | | b | Speak at lunch clubs | Engagement Officer | Sept 2024 |
4 | | c | Change the form | | |
5 | 4 | a | Brief the teams | Managers | July 2024 | A
6 | | b | Hold a quiz | Training Manager | Jan 2025 | R`),
  );
  expect(plans[0]?.actions.map(({ ref, sub, row }) => [ref, sub, row])).toEqual([
    ["3", "a", 2],
    ["3", "b", 3],
    ["3", "c", 4],
    ["4", "a", 5],
    ["4", "b", 6],
  ]);
});
