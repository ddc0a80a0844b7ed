import { sceneOf } from "../../../src/core/timescale/scene";

const wordsOf = (text: string, forums?: readonly string[]) =>
  sceneOf(text, forums ? { period: null, forums } : { period: null }).line.words.map((word) => word.text);

test.each([
  ["by the end of June 2018", ["by", "end", "of", "june", "2018"]],
  ["19 th May", ["19", "th", "may"]],
  ["May \u2013 June", ["may", "-", "june"]],
  ["May\u2014June", ["may", "-", "june"]],
  ["year-end", ["year", "end"]],
  ["S11 audit", ["s11", "audit"]],
  ["Q3 2018/19", ["q", "3", "2018/19"]],
  ["17/18 March", ["17", "/", "18", "march"]],
  ["5-7 of June", ["5", "-", "7", "of", "june"]],
  ["17/18 cases", ["17/18", "cases"]],
  ["2/5/18-30/6/18", ["2/5/18", "-", "30/6/18"]],
])("%s is read as %j", (text, words) => expect(wordsOf(text)).toEqual(words));

test("a forum that the workbook names is one word, however many it is written with", () => {
  expect(wordsOf("Quality Group in June", ["quality group"])).toHaveLength(3);
});
