import { faultCases } from "./cases";
import { failCase, makeReady } from "./failEverything";
import { rememberRuns } from "./rememberRuns";
import { eachOnce, everyTrial, everyWrong, sampled } from "./trials";

/** Actions of a case that are failed here, once each: of the jobs that write into the officer's own sheets or the history most of them. All are for "npm run faults". */
const most = (name: string) => (/^(recalculate|capture)/.test(name) ? 20 : 6);

describe("failing everything once", () => {
  beforeAll(rememberRuns);

  it.each(faultCases().filter(({ isLarge }) => !isLarge))(
    "$name: the workbook is as before, or whole, or put back; and the pane says so",
    async (it) => {
      const ready = await makeReady(it);
      if (!ready) return;
      const tally = await failCase(ready, eachOnce(sampled(ready.actions, most(it.name))));
      expect(tally.left).toEqual([]);
      expect(tally.asBefore + tally.whole + tally.putBack).toBe(tally.tried);
    },
  );

  it("reaches the first and the last action, whatever their number", () => {
    expect(sampled(5, 24)).toEqual([1, 2, 3, 4, 5]);
    const some = sampled(1_600, 24);
    expect([some[0], some.at(-1), some.length]).toEqual([1, 1_600, 24]);
  });

  it("comes to every action, and to every way, each pair of them once", () => {
    const trials = everyTrial(100, 3);
    expect(new Set(trials.map(({ action }) => action)).size).toBe(100);
    expect(new Set(trials.map(({ action, wrong }) => `${action} ${wrong}`)).size).toBe(trials.length);
    const ways = (action: number) => trials.filter((trial) => trial.action === action).map(({ wrong }) => wrong);
    expect(new Set(ways(1))).toEqual(new Set(everyWrong));
    expect(new Set(ways(100))).toEqual(new Set(everyWrong));
    expect(new Set(eachOnce(sampled(8, 8)).map(({ wrong }) => wrong))).toEqual(new Set(everyWrong));
  });
});
