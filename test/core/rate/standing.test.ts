import fc from "fast-check";
import type { Proposal } from "../../../src/core/rate/proposal";
import { answers, judgementOf, partStanding } from "../../../src/core/rate/standing";

const code = fc.constantFrom("R", "A", "G", null);
const proposal: fc.Arbitrary<Proposal> = fc.record({
  sheet: fc.constantFrom("Plan", "Other"),
  cell: fc.constantFrom("F5", "F6", "F7"),
  part: fc.constantFrom("1.1", "1.2", null),
  from: code,
  to: code,
  why: fc.constant("Because."),
  assumed: fc.constant(null),
  due: fc.constantFrom("2018-06", "2018-10-01", null),
});

describe("a rating that was kept", () => {
  it("stands against the proposal that it answered, with its reason", () => {
    fc.assert(
      fc.property(proposal, (each) => {
        const { open, standing } = partStanding([each], [judgementOf(each, " Agreed in the room ")]);
        expect(open).toEqual([]);
        expect(standing).toEqual([{ ...each, reason: "Agreed in the room" }]);
      }),
    );
  });

  it("lapses when the line, the rating, the proposal or its date changes", () => {
    fc.assert(
      fc.property(proposal, proposal, (one, other) => {
        const isSame =
          one.sheet === other.sheet && one.from === other.from && one.to === other.to && one.due === other.due &&
          (one.part === null ? one.cell === other.cell : one.part === other.part); // prettier-ignore
        expect(answers(judgementOf(one, ""), other)).toBe(isSame);
      }),
    );
  });

  it("goes with its line when rows are put in above, and is not taken for another of the same number", () => {
    const line = { sheet: "Plan", cell: "F5", part: "1.1", from: "G", to: "R", why: "", assumed: null, due: "2018-06" };
    const kept = [judgementOf(line, "")];
    expect(partStanding([{ ...line, cell: "F9" }], kept).standing).toHaveLength(1);
    const two = partStanding([line, { ...line, cell: "F9" }], kept);
    expect(two.standing.map(({ cell }) => cell)).toEqual(["F5"]);
  });

  it("of an older release still counts, by its cell", () => {
    const line = { sheet: "Plan", cell: "F5", part: "1.1", from: "G", to: "R", why: "", assumed: null, due: "2018-06" };
    const old = { sheet: "Plan", cell: "F5", rating: "G", to: "R", reason: "x" };
    expect(answers(old, line)).toBe(true);
    expect(answers(old, { ...line, cell: "F6" })).toBe(false);
  });
});
