import { check } from "../../../src/core/check/check";
import { noSettings } from "../../../src/core/plan/settings";
import { recognise } from "../../../src/core/recognise/recognise";
import { samplePlan } from "../../../src/core/reports/samplePlan";
import { draftGrid } from "../../support/draftGrid";
import { bookOfGrids } from "../../support/grid";

test("the sample reads as the plan that it shows: priorities, key, ratings, date, and something to look at", () => {
  const book = bookOfGrids([draftGrid(samplePlan())]);
  const [plan] = recognise(book).plans;
  expect(plan?.recognition).toBe("action-plan");
  expect(plan?.key.map(({ code, stage }) => [code, stage])).toEqual([
    ["R", "late-serious"],
    ["A", "late-slight"],
    ["G", "on-track"],
    ["B", "complete"],
  ]);
  expect(plan?.actions.map(({ ref, rating }) => [ref, rating])).toEqual([
    ["1.1", "G"],
    ["1.2", "G"],
    ["1.3", null],
    ["2.1", "A"],
    ["2.2", "B"],
    ["2.3", "A"],
  ]);
  expect(new Set(plan?.actions.map(({ band }) => band)).size).toBe(2);
  expect(plan?.period.asAt).toBe("2018-07-11");
  const rules = check(book, plan ? [plan] : [], { settings: noSettings }).map(({ rule }) => rule);
  expect(rules).toEqual(expect.arrayContaining(["missing-rating", "missing-timescale"]));
});
