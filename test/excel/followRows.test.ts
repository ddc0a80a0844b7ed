import fc from "fast-check";
import { followRows, type RowTexts } from "../../src/excel/followRows";

const rows = (...texts: string[]): RowTexts => ({ top: 1, texts });
const different = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 20 });

describe("rows followed by what one column holds", () => {
  it("rows with texts of their own are found again wherever they were moved to", () => {
    fc.assert(
      fc.property(
        different.chain((texts) => fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length }))),
        ([before, after]) => {
          const follow = followRows(rows(...before), rows(...after));
          return before.every((text, at) => follow(at + 1) === after.indexOf(text) + 1);
        },
      ),
    );
  }); // prettier-ignore

  it("no row is ever taken for one whose text is there and another's", () => {
    const texts = fc.array(fc.constantFrom("", "a", "b", "c", "d", "e"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const follow = followRows(rows(...before), rows(...after));
        const count = (all: readonly string[], text: string) => all.filter((each) => each === text).length;
        return before.every((text, at) => {
          const row = follow(at + 1);
          const isOnly = text !== "" && count(before, text) === 1 && count(after, text) === 1;
          return !isOnly || (typeof row === "number" && after[row - 1] === text);
        });
      }),
    );
  });

  it.each<[string, string[], string[], (number | "gone" | undefined)[]]>([
    ["nothing happened, though texts are alike", ["x", "x", ""], ["x", "x", ""], [1, 2, 3]],
    ["a row was put in above", ["a", "x", "x", "b"], ["new", "a", "x", "x", "b"], [2, 3, 4, 5]],
    ["a row was deleted", ["a", "b", "c"], ["a", "c"], [1, "gone", 2]],
    ["a text was changed where it stood", ["a", "b", "c"], ["a", "B", "c"], [1, 2, 3]],
    ["two alike, and one of them went", ["a", "x", "x", "b"], ["a", "x", "b"], [1, undefined, undefined, 3]],
    ["everything is another", ["a", "b"], ["c", "d"], [undefined, undefined]],
  ])("%s", (_, before, after, expected) => {
    const follow = followRows(rows(...before), rows(...after));
    expect(before.map((__, at) => follow(at + 1))).toEqual(expected);
  });
});
