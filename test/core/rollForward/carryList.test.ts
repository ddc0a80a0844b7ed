import fc from "fast-check";
import type { KeyEntry, Stage } from "../../../src/core/key/key";
import type { Action, Part, Plan } from "../../../src/core/plan/plan";
import { dateIsPast, makeCarryList } from "../../../src/core/rollForward/makeCarryList";
import { readRemoval } from "../../../src/core/rollForward/removal";
import { action, plan } from "../schedule/samples";

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
      "a) Completed in June. b) Dates set.",
      "a) Completed. b) Completed. c) Completed. d) Completed.",
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

describe("texts that cite old numbers", () => {
  const cites = (text: string, refs: readonly string[] = ["1.1", "1.2"]) => {
    const [first = "", ...others] = refs;
    const gone = action(3, { ref: first, rating: "G" });
    const rest = others.map((ref, at) => action(4 + at, { ref, rating: "R", action: at === 0 ? text : "Do it" }));
    return of([gone, ...rest]).lines[1]?.notes.filter((note) => note.startsWith("Refers"));
  };

  it.each([
    ["In the light of 1.1", ["1.1", "1.2"]],
    ["Build on A1 and go on", ["A1", "A2"]],
    ["As agreed in SAB/01", ["SAB/01", "SAB/02"]],
    ["Follows action 1 of the plan", ["1", "2"]],
    ["See actions 1 and 7", ["1", "2"]],
    ["After 1.1.1 is done", ["1.1.1", "1.1.2"]],
  ])("are told: %s", (text, refs) => expect(cites(text, refs)).toHaveLength(1));

  it.each([
    ["Version 1.1 of the toolkit", ["1.1", "1.2"]],
    ["£1.1m is set aside; 1.1% of cases", ["1.1", "1.2"]],
    ["Hold 1 event and train 1 group", ["1", "2"]],
    ["Recruit 1.1 FTE", ["1.1", "1.2"]],
    ["By 1.1.2022", ["1.1", "1.2"]],
  ])("are not seen in amounts, versions and dates: %s", (text, refs) => expect(cites(text, refs)).toEqual([]));
});

describe("dates of last year", () => {
  const noted = (timescale: string) =>
    makeCarryList(plan({ actions: [action(3, { rating: "R", timescale })], key }), { nextYear: "2022-04-01" }).lines[0]
      ?.notes;

  it.each([["June 2021"], ["October 2021 and December 2021"], ["31 March 2022"]])("%s is to be set anew", (timescale) =>
    expect(noted(timescale)).toEqual([dateIsPast]),
  );

  it.each([["June 2022"], ["October 2021 and May 2022"], ["Ongoing"], ["TBC"]])("%s is not", (timescale) =>
    expect(noted(timescale)).toEqual([]),
  );
});

it("the reason why a part is no longer wanted is told in the whole sentence that names it", () => {
  const update = "Slow start; the group decided that (b) is too vague and should be removed from the plan";
  const parts = [part("a"), part("b", { update: "is too vague and should be removed from the plan" })];
  const { lines } = of([action(3, { ref: "3.1", rating: "R", update, parts })]);
  expect(lines[1]?.reason).toMatch(/the group decided that \(b\)/);
  expect(lines[1]?.lastWords).toBe(update);
});

it("numbers that begin with a nought keep their width", () => {
  expect(fates([action(3, { ref: "01", rating: "G" }), action(4, { ref: "02", rating: "R" })])).toEqual([
    "01 completed -",
    "02 carried 01",
  ]);
});

describe("parts that differ by their update only", () => {
  const abc = [part("a"), part("b"), part("c")];
  const split = (update: string, more: Partial<Action> = {}) =>
    of([action(3, { ref: "1", rating: "C", update, parts: abc, ...more })]).lines;

  it("done parts go to the work achieved, the others are carried with their own words", () => {
    const lines = split("a) Completed in June. b) Dates set.");
    expect(lines.map((line) => [line.fate, line.newNumber])).toEqual([
      ["completed", null],
      ["carried", "1 b"],
      ["carried", "1 c"],
    ]);
    expect(lines.map((line) => line.lastWords).slice(0, 2)).toEqual(["Completed in June.", "Dates set."]);
    expect(lines[0]?.notes).toEqual(["Done by its update only: the rating is the whole action's."]);
  });

  it.each(["a) Completed in June.\nb) Dates set.", "(a) Done; (b) Dates set"])(
    "in whatever way the letters stand: %s",
    (update) => expect(split(update).map((line) => line.fate)).toEqual(["completed", "carried", "carried"]),
  );

  it.each([
    ["letters that do not run on", "b) Completed. a) Dates set."],
    ["a letter twice", "a) Completed. a) Dates set. b) Done."],
    ["a letter that no part has", "a) Completed. d) Dates set."],
    ["words before the letters", "Good work. a) Completed. b) Dates set."],
    ["none that is done", "a) Begun. b) Dates set."],
  ])("not where it is not certain: %s", (_, update) =>
    expect(split(update).map((line) => line.fate)).toEqual(["carried"]),
  );

  it("where all are done and the rating is not, the action goes on as one and is told", () => {
    const [line, ...others] = split("a) Completed. b) Done. c) Completed in May.");
    expect([line?.fate, others]).toEqual(["carried", []]);
    expect(line?.notes).toEqual(["The update says that it is done, and the rating does not."]);
  });
});

describe("what is completed and comes round again", () => {
  const done = (more: Partial<Action>) => of([action(3, { rating: "G", ...more })]).lines[0];

  it.each([
    { update: "Held; to be repeated each year" },
    { update: "Held, and is repeated every year" },
    { action: "Hold the annual conference" },
    { timescale: "Annually, in March" },
    { update: "Reported every year" },
  ])("is offered as continuing, with the words: %j", (more) => {
    expect(done(more)?.continues).toBe(true);
    expect(done(more)?.notes.join()).toMatch(/comes? round each year \(“.+”\)/);
  });

  it.each([
    { action: "Put the findings into the annual report" },
    { action: "Write to every year group" },
    { action: "Speak to every Year 9 class" },
    { action: "Review the annual action plan" },
    { action: "Include figures in the SAB annual report" },
    { update: "Held once; not to be repeated each year" },
    { action: "Set out annual leave cover" },
  ])("is not read into %j", (more) => expect(done(more)).toMatchObject({ continues: false, notes: [] }));
});

describe("what is asked to be taken out", () => {
  const open = (more: Partial<Action>) => of([action(3, { rating: "R", ...more })]).lines[0];

  it.each([
    [{ update: "BMG asked to close this action" }, "BMG asked to close this action"],
    [{ update: "The group proposed that this item be withdrawn." }, "The group proposed that this item be withdrawn."],
    [{ action: "Recommend for removal: kiosk in the foyer" }, "Recommend for removal"],
    [{ action: "Buy a kiosk (no longer required)" }, "no longer required"],
    [{ action: "Buy a kiosk. This action is no longer needed as the lease ended." }, "This action is no longer needed as the lease ended"],
  ])("%j is offered, with its words as the reason", (more, reason) =>
    expect(open(more)).toMatchObject({ fate: "no-longer-wanted", reason })); // prettier-ignore

  it.each([
    { action: "Take down posters that are no longer required" },
    { action: "Recommend removal of barriers to the panel" },
    { action: "Ask providers to close this gap" },
    { update: "BMG asked to close this action once the guidance is out" },
    { update: "BMG did not agree to close this action" },
    { update: "Completed; BMG agreed to close this action" },
  ])("%j is not", (more) => expect(open(more)?.fate).toBe("carried"));
});
