import fc from "fast-check";
import type { KeyEntry, Stage } from "../../../src/core/key/key";
import type { Action, Part, Plan } from "../../../src/core/plan/plan";
import { makeCarryList } from "../../../src/core/rollForward/makeCarryList";
import { nextSheetName, nextTitle } from "../../../src/core/rollForward/nextYear";
import { readRemoval } from "../../../src/core/rollForward/removal";
import { action, plan, year } from "../schedule/samples";

const entry = (code: string, stage: Stage): KeyEntry => ({
  code,
  label: code,
  meaning: stage,
  color: null,
  cell: "B2",
  stage,
});
const key = [entry("G", "complete"), entry("R", "late-serious"), entry("C", "on-track"), entry("X", "stopped")];
const part = (letter: string, more: Partial<Part> = {}): Part => ({
  letter,
  text: `Step ${letter}`,
  lead: null,
  timescale: null,
  update: null,
  ...more,
});
const of = (actions: readonly Action[], more: Partial<Plan> = {}) => makeCarryList(plan({ actions, key, ...more }));
const fates = (actions: readonly Action[]) =>
  of(actions).lines.map((line) => `${line.oldNumber ?? "-"} ${line.fate} ${line.newNumber ?? "-"}`);

describe("the carry list", () => {
  it("carries what is open, renumbered in the plan's own style, and sums up what is done", () => {
    expect(
      fates([
        action(3, { ref: "1.1", rating: "G" }),
        action(4, { ref: "1.2", rating: "R" }),
        action(5, { ref: "1.3", rating: "X", update: "Superseded by the regional toolkit." }),
        action(6, { ref: "2.1", rating: null }),
      ]),
    ).toEqual(["1.1 completed -", "1.2 carried 1.1", "1.3 no-longer-wanted -", "2.1 carried 2.1"]);
  });

  it("rows that share a number share the new one", () => {
    expect(fates([action(3, { ref: "4", rating: "R" }), action(4, { ref: "4", rating: "R" }), action(5, { ref: "6", rating: "C" })])).toEqual([
      "4 carried 1", "4 carried 1", "6 carried 2",
    ]); // prettier-ignore
  });

  it("splits an open action by part where leads differ, and not where nothing does", () => {
    const parts = [part("a", { lead: "QA" }), part("b", { lead: "Training" })];
    expect(fates([action(3, { ref: "1.1", rating: "R", parts })])).toEqual([
      "1.1 a carried 1.1 a",
      "1.1 b carried 1.1 b",
    ]);
    expect(fates([action(3, { ref: "1.1", rating: "R", parts: [part("a"), part("b")] })])).toEqual(["1.1 carried 1.1"]);
    expect(fates([action(3, { ref: "1.1", rating: "G", parts })])).toEqual(["1.1 completed -"]);
  });

  it("does not split where only one part has a lead of its own", () => {
    const parts = [part("a", { lead: "QA" }), part("b")];
    expect(fates([action(3, { ref: "1.1", rating: "R", parts })])).toEqual(["1.1 carried 1.1"]);
  });

  it("drops the part that the update names, with its reason, and carries the others", () => {
    const update = "Slow start; the group decided that (b) is too vague and should be removed from the plan";
    const { lines } = of([action(3, { ref: "3.1", rating: "R", update, parts: [part("a"), part("b")] })]);
    expect(lines.map((line) => line.fate)).toEqual(["carried", "no-longer-wanted"]);
    expect(lines[1]?.reason).toMatch(/too vague/);
  });

  it("a completed action whose update says that work goes on is told to continue", () => {
    const [line] = of([action(3, { rating: "G", update: "Piloted; this will continue into next year" })]).lines;
    expect(line?.continues).toBe(true);
    expect(of([action(3, { rating: "G", update: "Published in May" })]).lines[0]?.continues).toBe(false);
  });

  it("flags texts that cite a number which is no longer that action's", () => {
    const { lines } = of([
      action(3, { ref: "1.1", rating: "G" }),
      action(4, { ref: "1.2", rating: "R", action: "In the light of 1.1 and 1.3, review; 1.5m is set aside" }),
      action(5, { ref: "1.3", rating: "R" }),
    ]);
    expect(lines[1]?.notes).toEqual(["Refers to last year's 1.1 (completed).", "Refers to last year's 1.3 (now 1.2)."]);
  });

  it("loses no action and no part: every one stands in exactly one line, and the sum says so", () => {
    const letters = fc.subarray(["a", "b", "c", "d"], { minLength: 2 });
    const words = fc.constantFrom(
      null,
      "Done",
      "(b) should be removed from the plan",
      "No longer required",
      "b) superseded by the code",
    );
    const one = fc.record({
      ref: fc.option(fc.constantFrom("1", "1.1", "1.2", "2.1", "A3")),
      rating: fc.option(fc.constantFrom("G", "R", "C", "X")),
      update: words,
      parts: fc.option(
        letters.chain((all) =>
          fc.tuple(
            ...all.map((letter) =>
              fc.record({
                letter: fc.constant(letter),
                text: fc.constant("x y"),
                lead: fc.option(fc.constantFrom("QA", "TLI")),
                timescale: fc.constant(null),
                update: words,
              }),
            ),
          ),
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (sources) => {
        const actions = sources.map(({ ref, rating, update, parts }, at) =>
          action(at + 3, { ref, rating, update, ...(parts === null ? {} : { parts }) }),
        );
        const carry = of(actions);
        for (const each of actions) {
          const own = carry.lines.filter((line) => line.action === each);
          const expected = own.length === 1 && own[0]?.part === null ? [null] : (each.parts ?? []);
          expect(own.map((line) => line.part)).toEqual(expected);
        }
        const numbers = [...carry.adds.matchAll(/(\d+) (?:carried|completed|no longer wanted)/g)].map((match) =>
          Number(match[1]),
        );
        expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(carry.lines.length);
        expect(new Set(carry.lines.map((line) => line.action)).size).toBe(actions.length);
      }),
    );
  });
});

describe("what is no longer wanted", () => {
  it.each([
    ["c) superseded by the new code of practice", "c"],
    ["It was agreed that this is no longer required", null],
  ])("%s", (text, letter) => expect(readRemoval(text)).toMatchObject({ letter }));

  it("is not read from words about something else", () => {
    expect(readRemoval("The obstacle has been removed and work continues")).toBeUndefined();
    expect(readRemoval("This should not be difficult")).toBeUndefined();
  });
});

describe("next year's title", () => {
  it.each([
    ["Annual Action Plan for 2021-2 – update following BMG 7th July 2021", "Annual Action Plan for 2022-23"],
    ["Business Plan 2021/22", "Business Plan 2022-23"],
    ["Action Plan", "Action Plan – 2022-23"],
  ])("%s", (title, next) => expect(nextTitle(plan({ title }), null)).toBe(next));

  it("a plan of several years keeps its title and names the year", () => {
    const period = { from: "2020-04-01", to: "2023-03-31", asAt: null };
    expect(nextTitle(plan({ title: "Plan 2020-23", period }), "2021-06-01")).toBe("Plan 2020-23 – 2022-23");
  });

  it("its sheet is named for the year too", () => {
    expect(nextSheetName(plan({ sheet: "Action Plan 2021-22", period: year }), null)).toBe("Action Plan 2022-23");
  });
});
