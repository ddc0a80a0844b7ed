import fc from "fast-check";
import { cellsOf, findingsOf, messageOf, planOf } from "./planOf";

const numbered = (...refs: (string | null)[]) => planOf(refs.map((ref) => ({ ref })));
const banded = (...bands: string[][]) =>
  planOf(bands.flatMap((refs, band) => refs.map((ref) => ({ ref, band: `Priority ${band + 1}` }))));
const rules = ["duplicate-number", "missing-number", "out-of-order-number", "blank-number"];
const told = (plan: ReturnType<typeof planOf>) => findingsOf(plan).filter(({ rule }) => rules.includes(rule));

describe("numbers that are in order", () => {
  it.each([
    ["plain", numbered("1", "2", "3")],
    ["with stops and brackets", numbered("1.", "2.", "3)", "(4)")],
    ["dotted", numbered("1.1", "1.2", "2.1", "2.2", "10.1")],
    ["past nine", numbered("1.8", "1.9", "1.10", "1.11", "2.1")],
    ["with a family's letters", numbered("A1", "A2", "B1", "B2", "Rec 1", "Rec 2")],
    ["lettered", numbered("1a", "1b", "2a", "2b", "2c")],
    ["an aim's and its actions'", numbered("1", "1.1", "1.2", "2", "2.1", "2.2")],
    ["begun anew under each priority", banded(["1", "2", "3"], ["1", "2"], ["1"], ["1", "2"])],
    ["begun anew under a priority of one", banded(["1"], ["1", "2", "3"])],
    ["begun anew further down", numbered("1", "2", "3", "1", "2")],
    ["not from one", numbered("7", "8", "9")],
    ["by year", numbered("SAR 2014", "SAR 2016", "SAR 2019")],
    ["words", numbered("Alpha", "Beta", "Alpha")],
  ])("%s: nothing is told", (_, plan) => {
    expect(told(plan)).toEqual([]);
  });

  it("and merged or left blank below: the objective goes on", () => {
    const below = { ref: "1", cells: { ref: "A5" } };
    expect(told(planOf([{ ref: "1" }, below, below, { ref: "2" }]))).toEqual([]);
  });

  it("and written again on each row of an objective", () => {
    expect(told(numbered("1", "1", "1", "2", "2", "3", "3"))).toEqual([]);
    const aim = { outcome: "Carers are heard" };
    expect(
      told(planOf([{ ref: "1", ...aim }, { ref: "1", ...aim }, { ref: "2" }, { ref: "3" }, { ref: "4" }])),
    ).toEqual([]);
    expect(
      told(planOf([{ ref: "1", sub: "a" }, { ref: "1", sub: "b" }, { ref: "2" }, { ref: "3" }, { ref: "4" }])),
    ).toEqual([]);
  });
});

describe("faults", () => {
  it("14 twice and no 15: the second, and the one after the gap", () => {
    const plan = numbered("12.", "13.", "14.", "14.", "16.", "17.");
    expect(cellsOf("duplicate-number", plan)).toEqual(["A8"]);
    expect(cellsOf("missing-number", plan)).toEqual(["A9"]);
    expect(messageOf("missing-number", "A9", plan)).toBe("There is no 15: the numbers go from 14 to 16.");
    expect(cellsOf("out-of-order-number", plan)).toEqual([]);
  });

  it("a number twice under one aim, where every action has a number of its own", () => {
    const aims = ["one", "one", "two", "two", "two"].map((outcome, at) => ({ outcome, ref: ["1", "2", "3", "3", "5"][at] ?? "" })); // prettier-ignore
    expect(cellsOf("duplicate-number", planOf(aims))).toEqual(["A8"]);
  });

  it("10 before 9: the later of the two", () => {
    const plan = numbered("7", "8", "10", "9", "11");
    expect(told(plan).map(({ rule, cell }) => [rule, cell])).toEqual([["out-of-order-number", "A8"]]);
    expect(messageOf("out-of-order-number", "A8", plan)).toBe("9 stands after 10.");
  });

  it("one that was moved up: that one, and not those it passed", () => {
    const plan = numbered("1", "2", "3", "7", "4", "5", "6", "8");
    expect(told(plan).map(({ cell }) => cell)).toEqual(["A8"]);
    expect(messageOf("out-of-order-number", "A8", plan)).toBe("7 stands before 4.");
  });

  it("several the wrong way round, once", () => {
    expect(told(numbered("8", "9", "12", "11", "10", "13", "14")).map(({ cell }) => cell)).toEqual(["A8"]);
  });

  it("a number of one priority among another's", () => {
    expect(cellsOf("out-of-order-number", numbered("1.1", "1.2", "2.1", "1.3", "2.2", "2.3"))).toEqual(["A8"]);
  });

  it("a plan that plainly is not kept in the order of its numbers is left alone", () => {
    expect(cellsOf("out-of-order-number", numbered("9", "3", "7", "1", "8", "2", "6", "4", "5"))).toEqual([]);
  });

  it("gaps in dotted and lettered numbers, and one where a group begins", () => {
    expect(cellsOf("missing-number", numbered("1.1", "1.3", "2.1", "2.2"))).toEqual(["A6"]);
    expect(messageOf("missing-number", "A7", numbered("1a", "1b", "1d"))).toContain("There is no 1c");
    expect(cellsOf("missing-number", numbered("1.1", "1.2", "2.1", "2.2", "3.2", "3.3"))).toEqual(["A9"]);
    expect(messageOf("missing-number", "A6", numbered("A-01", "A-03"))).toContain("There is no A-02");
  });

  it("1.10 that Excel took for 1.1", () => {
    const plan = numbered("1.8", "1.9", "1.1", "1.11", "2.1");
    const last = numbered("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9", "1.1", "2.1", "2.2");
    expect(told(plan)).toEqual([]);
    expect(told(last).map(({ rule, cell }) => [rule, cell])).toEqual([["duplicate-number", "A14"]]);
    expect(messageOf("duplicate-number", "A14", last)).toContain("1.10");
  });

  it("a line without a number among numbered ones, and not where leaving it out is the way of the plan", () => {
    expect(cellsOf("blank-number", numbered("1", "2", null, "4", "5", "6"))).toEqual(["A7"]);
    expect(cellsOf("blank-number", numbered("1", null, "2", null, "3"))).toEqual([]);
    // The line without a number is the one that is missing: one fact, told once.
    expect(cellsOf("missing-number", numbered("1", "2", null, "4", "5", "6"))).toEqual([]);
    expect(cellsOf("missing-number", numbered("1", "2", null, "5", "6", "7"))).toEqual(["A8"]);
    expect(cellsOf("blank-number", planOf([{}, { ref: null }, {}], { columns: { action: "C" } }))).toEqual([]);
    expect(cellsOf("blank-number", planOf([{}, { ref: null, action: "c)" }, {}]))).toEqual([]);
  });

  it("in a list of priorities are told as well", () => {
    const priorities = ["1", "2", "4"].map((ref, at) => ({ row: 2 + at, ref, title: ref, lead: null, leadCell: null, group: null, entries: [] })); // prettier-ignore
    const list = planOf([], { recognition: "priorities-list", columns: { ref: "A" }, priorities });
    expect(cellsOf("missing-number", list)).toEqual(["A4"]);
  });
});

it("leaving one number out of a plan in order is told at the next, and nowhere else", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 5 }), fc.nat(), (groups, at) => {
      const refs = groups.flatMap((size, group) => Array.from({ length: size }, (_, i) => `${group + 1}.${i + 1}`));
      const inner = refs.flatMap((ref, i) => (refs[i - 1] && refs[i + 1]?.split(".")[0] === ref.split(".")[0] && !ref.endsWith(".1") ? [i] : [])); // prettier-ignore
      const out = inner[at % Math.max(1, inner.length)];
      expect(told(numbered(...refs))).toEqual([]);
      if (out === undefined) return;
      const plan = numbered(...refs.filter((_, i) => i !== out));
      expect(told(plan).map(({ rule, cell }) => [rule, cell])).toEqual([["missing-number", `A${5 + out}`]]);
    }),
  );
});

it("a number that changes places with the next is told once, at the second of the two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 30 }), fc.nat(), (count, at) => {
      const refs = Array.from({ length: count }, (_, i) => String(i + 11));
      const from = at % (count - 1);
      [refs[from], refs[from + 1]] = [refs[from + 1] ?? "", refs[from] ?? ""];
      expect(told(numbered(...refs)).map(({ cell }) => cell)).toEqual([`A${6 + from}`]);
    }),
  );
});
