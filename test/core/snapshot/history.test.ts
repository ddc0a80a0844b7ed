import { compare } from "../../../src/core/compare/compare";
import { versionOf } from "../../../src/core/compare/version";
import { historyDraft } from "../../../src/core/snapshot/historyDraft";
import { keptSnapshots, snapshotOf } from "../../../src/core/snapshot/readHistory";
import { draftGrid } from "../../support/draftGrid";
import { samplePlan } from "../../support/samplePlan";

const head = { asAt: "2018-07-11", name: "BMG 11 July 2018", state: "as agreed" } as const;

describe("the history sheet", () => {
  const plan = samplePlan("adults-board-2018");
  const history = draftGrid(historyDraft([plan], head, false));

  it("lists the snapshot with its meeting, name, state and plan", () => {
    const [kept, ...others] = keptSnapshots(history);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ ...head, sheet: plan.sheet });
    expect(kept?.rows).toHaveLength(plan.actions.length);
  });

  it("gives back the plan it was made from: a comparison with it says nothing", () => {
    const [kept] = keptSnapshots(history);
    if (!kept) throw new Error("One snapshot was kept.");
    const snapshot = snapshotOf(history, kept, plan.period);
    const then = { label: snapshot.name, asAt: snapshot.asAt, key: snapshot.key, actions: snapshot.actions };
    const comparison = compare(then, versionOf(plan, "now"));
    expect(comparison.added).toEqual([]);
    expect(comparison.removed).toEqual([]);
    expect(
      comparison.pairs.filter((pair) => pair.movement !== "same" || pair.changes.length > 0 || !pair.certain),
    ).toEqual([]);
    expect(snapshot.actions.map((action) => action.rating)).toEqual(plan.actions.map((action) => action.rating));
    expect(snapshot.key.map((entry) => entry.stage)).toEqual(
      snapshot.key.map((entry) => plan.key.find((each) => each.code === entry.code)?.stage),
    );
  });

  it("passes over rows that somebody has written below, and dates typed as text are read", () => {
    const rows = [...history.rows];
    const odd = { row: 60, column: 1, value: "see the minutes" };
    const typed = [
      { row: 61, column: 1, value: "2018-10-10" },
      { row: 61, column: 2, value: "BMG October" },
      { row: 61, column: 3, value: "as submitted" },
    ];
    rows[60] = [undefined, odd];
    rows[61] = [undefined, ...typed];
    const kept = keptSnapshots({ ...history, rows, lastRow: 61 });
    expect(kept.map((each) => [each.asAt, each.name, each.state])).toEqual([
      ["2018-07-11", "BMG 11 July 2018", "as agreed"],
      ["2018-10-10", "BMG October", "as submitted"],
    ]);
  });

  it("is none where there is no such sheet", () => {
    expect(keptSnapshots(null)).toEqual([]);
  });
});
