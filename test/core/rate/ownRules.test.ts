import fc from "fast-check";
import type { Key } from "../../../src/core/key/key";
import { contrast } from "../../../src/core/rate/contrast";
import { dropDownOf } from "../../../src/core/rate/dropDown";
import { ratedPlan } from "./ratedPlan";
import { isOwnFormula, ownRules } from "../../../src/core/rate/ownRules";
import { runsOf } from "../../../src/core/grid/addressLists";

const entry = (code: string, label: string, color: string | null) =>
  ({ code, label, color, meaning: "", cell: "B4", stage: "unknown" }) as const;
const column = (rows: readonly number[]) => ({
  sheet: "Plan",
  column: 6,
  areas: runsOf(rows.map((row) => `F${row}`)),
  typedIn: [],
  formulas: [],
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((n) => n.toString(16).toUpperCase().padStart(6, "0"));

describe("the add-in's own rules", () => {
  it("are known by their formula, an officer's are not", () => {
    const key: Key = [entry("R", "Red", "FF0000")];
    const [rule] = ownRules(key, column([13]), false);
    expect(isOwnFormula(rule?.formula ?? "")).toBe(true);
    for (const theirs of ['=RC6="R"', '=AND(RC6="R",TRUE)', '=AND(N("note")=0,RC6="R")', ""])
      expect(isOwnFormula(theirs)).toBe(false);
  });

  it("keep every letter readable on every colour, and outline what is pale", () => {
    fc.assert(
      fc.property(hex, (fill) => {
        const [rule] = ownRules([entry("R", "Red", fill)], column([13]), false);
        expect(contrast(rule?.font ?? "", fill)).toBeGreaterThanOrEqual(4.5);
        expect(rule?.outline).toBe(contrast(fill, "FFFFFF") < 2);
      }),
    );
  });

  it("stay within Excel's limits, whatever the labels and however scattered the cells", () => {
    const label = fc.string({ minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (labels) => {
        const key = labels.map((each, at) => entry(String(at), each, "FF0000"));
        for (const rule of ownRules(key, column([13]), true)) expect(rule.formula.length).toBeLessThanOrEqual(240);
      }),
    );
    const [long] = ownRules([entry("R", "a".repeat(150), "FF0000")], column([13]), true);
    expect(long?.formula.length).toBeLessThanOrEqual(240);
    const scattered = Array.from({ length: 4000 }, (_, at) => 13 + at * 2);
    const rules = ownRules([entry("R", "Red", "FF0000")], column(scattered), false);
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.every((rule) => rule.areas.length <= 8_000)).toBe(true);
    expect(rules.flatMap((rule) => rule.areas.split(","))).toHaveLength(4000);
  });

  it("show the word only where it says more than the code", () => {
    const key: Key = [entry("R", "Red", "FF0000"), entry("Complete", "complete", "00B050")];
    const shown = ownRules(key, column([13]), true).map((rule) => rule.shown);
    expect(shown).toEqual(['"R Red";"R Red";"R Red";"R Red"', null]);
  });
});

describe("the drop-down", () => {
  const key: Key = [entry("C", "Clear", null), entry("R", "Red", "FF0000")];
  const listOf = (own: Key, ...typed: readonly string[]) =>
    dropDownOf(ratedPlan(typed.map((ratingTyped) => ({ ratingTyped, rating: null })), own)); // prettier-ignore

  it("lists the codes in the order of the key", () => {
    expect(listOf(key)).toBe("C,R");
    expect(listOf(key, "R", "C", "Red")).toBe("C,R");
  });

  it("lists the key's words where the plan itself types those", () => {
    expect(listOf(key, "Red", "Clear", "R")).toBe("Clear,Red");
    expect(listOf([entry("C", "Clear, so far", null), entry("R", "Red", "FF0000")], "Red")).toBe("C,R");
  });

  it("is none where Excel could not hold it", () => {
    expect(listOf([entry("Late, no plan", "x", null)])).toBeNull();
    expect(listOf(Array.from({ length: 60 }, (_, at) => entry(`Stage ${at}`, "x", null)))).toBeNull();
  });
});
