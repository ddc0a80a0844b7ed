import { faultCases } from "./cases";
import { failCase, noTally, sampled } from "./failEverything";

/** Every action of the jobs that write into the officer's own sheets or the history; of those that draw papers a few. The rest is for "npm run faults". */
const most = (name: string) => (/^(recalculate|capture)/.test(name) ? 60 : 5);

describe("failing everything once", () => {
  it.each(faultCases().filter(({ isLarge }) => !isLarge))(
    "$name: the workbook is as before, or whole, or put back; and the pane says so",
    async (it) => {
      const tally = noTally();
      await failCase(it, ["GeneralException", "hang"], most(it.name), tally);
      expect(tally.left).toEqual([]);
      expect(tally.asBefore + tally.whole + tally.putBack).toBe(tally.tried);
    },
    60_000,
  );

  it("reaches the first and the last action, whatever their number", () => {
    expect(sampled(5, 24)).toEqual([1, 2, 3, 4, 5]);
    const some = sampled(1_600, 24);
    expect([some[0], some.at(-1), some.length]).toEqual([1, 1_600, 24]);
  });
});
