import { marks, numbers, words } from "../../../src/core/timescale/lexicon";
import { phrases } from "../../../src/core/timescale/phrases";
import { sceneOf } from "../../../src/core/timescale/scene";

const signsOf = (text: string) => sceneOf(text, { period: null }).signs;

test("every line is a sign and its words, which hold no group of their own", () => {
  for (const line of [words, numbers, marks].flatMap((table) => table.split("\n"))) {
    expect(line).toMatch(/^\S \S/);
    expect(line.replace(/\\.|\(\?/g, "")).not.toContain("(");
  }
});

test("every phrase looks for all its matches", () => {
  expect(phrases.filter(({ pattern }) => !pattern.global)).toEqual([]);
});

test.each([
  ["by the end of June 2018", "bEOMy"],
  ["19 th May", "oM"],
  ["May - June", "M~M"],
  ["May-June", "M-M"],
  ["re-commission", "w"],
  ["year-end", "YE"],
  ["S11 audit", "C#w"],
  ["Q3 2018/19", "Qsz"],
  ["2018/07", "y/n"],
  ["17/18 March", "n/nM"],
  ["FY18/19", "Jz"],
  ["June / July", "M;M"],
  ["June/July", "M/M"],
  ["12345", "#"],
  ["_ = ! *", ""],
  ["SAR Lead to act", "ACtw"],
])("%s is written %s", (text, signs) => {
  expect(signsOf(text)).toBe(signs);
});
