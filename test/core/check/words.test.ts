import { makeGrid, type Cell } from "../../../src/core/grid/grid";
import type { Part } from "../../../src/core/plan/plan";
import { serialOfDay } from "../../../src/core/grid/day";
import { historyColumnNumber, type HistoryColumn } from "../../../src/core/snapshot/historyColumns";
import { cellsOf, key, planOf, type Said } from "./planOf";

const part = (letter: string): Part => ({ letter, text: "Do it", lead: null, timescale: null, update: null });
const updated = (...updates: Said[]) => planOf([...updates, {}]);

describe("missing-update", () => {
  it("tells a rated action without one where others have one, and not of what is not begun", () => {
    expect(cellsOf("missing-update", updated({ update: null }, { update: null, rating: "W" }, { update: null, rating: null }))).toEqual(["G5"]); // prettier-ignore
  });

  it("is silent where no action has one", () => {
    expect(cellsOf("missing-update", planOf([{ update: null }, { update: null }]))).toEqual([]);
  });
});

describe("several-actions-one-rating", () => {
  it("tells lettered parts that share a rating, and not a row that is one part", () => {
    const plan = planOf([{ parts: [part("a"), part("b")] }, { parts: [part("a")] }, { sub: "b" }]);
    expect(cellsOf("several-actions-one-rating", plan)).toEqual(["F5"]);
  });
});

describe("rating-contradicts-update", () => {
  it("tells an update that says done beside a rating that does not, and the other way round", () => {
    const plan = updated({ update: "Completed in June." }, { update: "This has not started.", rating: "B" });
    expect(cellsOf("rating-contradicts-update", plan)).toEqual(["F5", "F6"]);
  });

  it("takes Recalculate's conditions: the newest words of a log, and 'not begun' beside on track only where the key has a rating for it", () => {
    const log = { update: "10/04/2018: Not yet started.\n10/07/2018: Training held.", rating: "B" };
    const notBegun = { update: "Not yet begun.", rating: "G" };
    expect(cellsOf("rating-contradicts-update", updated(log, notBegun))).toEqual(["F6"]);
    const without = key.filter(({ stage }) => stage !== "not-started");
    expect(cellsOf("rating-contradicts-update", planOf([notBegun, {}], { key: without }))).toEqual([]);
  });

  it("is silent where they agree, and where several actions share the update", () => {
    const shared = { update: "Completed in June.", cells: { update: "G7" } };
    const plan = updated(
      { update: "Complete.", rating: "B" },
      { update: "Not yet begun.", rating: "W" },
      shared,
      shared,
    );
    expect(cellsOf("rating-contradicts-update", plan)).toEqual([]);
  });
});

describe("action-recommended-for-removal", () => {
  it("tells an update that asks for it while the rating goes on", () => {
    const plan = updated({ update: "The group decided that this should not be progressed." }, { update: "Recommended for closure." }); // prettier-ignore
    expect(cellsOf("action-recommended-for-removal", plan)).toEqual(["G5", "G6"]);
  });

  it("is silent where it is agreed, and where something else is removed", () => {
    const plan = updated({ update: "No longer required.", rating: "S" }, { update: "The report recommends removing barriers to referral." }); // prettier-ignore
    expect(cellsOf("action-recommended-for-removal", plan)).toEqual([]);
  });
});

describe("drafting-note-left-in", () => {
  it.each(["? Jointly with the county? Ask partners", "Agree with [insert name]", "Report to XXX group", "Draft the paper ??", "By dd/mm/yyyy"])("tells %p", (action) => {
    expect(cellsOf("drafting-note-left-in", planOf([{ action }]))).toEqual(["C5"]);
  }); // prettier-ignore

  it.each(["How do we know? Ask carers", "? Review\n? Agree\n? Publish", "Work [with partners]", "Note the risks", "Ages <18"])("is silent for %p", (action) => {
    expect(cellsOf("drafting-note-left-in", planOf([{ action }]))).toEqual([]);
  }); // prettier-ignore

  it("leaves a bare TBC to the rules for leads and timescales", () => {
    expect(cellsOf("drafting-note-left-in", planOf([{ lead: "[TBC]", timescale: "???" }]))).toEqual([]);
  });
});

describe("cross-reference-broken", () => {
  const lettered = { parts: [part("a"), part("b")] };
  const citing = (action: string) =>
    planOf([
      { ref: "1.1", ...lettered },
      { ref: "1.2", sub: "a-c" },
      { ref: "1.3", action },
    ]);

  it.each(["Once 1.4a) has reported", "See 2.1 for the scope", "Follow action 1.7", "In the light of 1.1c) below", "As in 4.2 above", "Waits for 1.5b."])("tells %p", (text) => {
    expect(cellsOf("cross-reference-broken", citing(text))).toEqual(["C7"]);
  }); // prettier-ignore

  it.each([
    "Pending 1.1b) below", "See 1.2 (c)", "See action 1.3", "Spend £1.5m on 2.5 posts", "Section 4.2 applies", "See paragraph 6.1",
    "Reduce by 1.4 per cent", "See 4.1 of the Children's Plan", "Raise attendance from 3.2 to 4.1", "Version 2.1b", "On 12.10.2018",
  ])("is silent for %p", (text) => {
    expect(cellsOf("cross-reference-broken", citing(text))).toEqual([]);
  }); // prettier-ignore

  it("is silent in a plan that is not numbered so", () => {
    expect(cellsOf("cross-reference-broken", planOf([{ ref: "1", action: "See 2.1a" }, { ref: "2" }]))).toEqual([]);
  });
});

describe("nothing-new-said", () => {
  const row = (at: number, facts: Partial<Record<HistoryColumn, string | number>>): Cell[] =>
    Object.entries(facts).map(([id, value]) => ({ row: at, column: historyColumnNumber(id as HistoryColumn), value }));
  const kept = { asAt: serialOfDay("2018-05-02"), name: "May", state: "as agreed", sheet: "Plan" };
  const history = makeGrid({
    sheet: "Plan history",
    cells: [
      ...row(2, { ...kept, action: "Agree step 1 with partners", update: "Partners met about step 1." }),
      ...row(3, { ...kept, action: "Agree step 2 with partners", update: "Not met yet." }),
      ...row(4, { ...kept, action: "Agree step 3 with partners", update: "Partners met about step 3." }),
    ],
  });

  it("tells an update that stands word for word as it was kept, unless the action is over", () => {
    const plan = planOf([{}, {}, { rating: "B" }]);
    expect(cellsOf("nothing-new-said", plan, { grids: [history] })).toEqual(["G5"]);
  });

  it("is silent where no history was read, and for a snapshot of the same meeting", () => {
    expect(cellsOf("nothing-new-said", planOf([{}]))).toEqual([]);
    const period = { from: null, to: null, asAt: "2018-05-02" };
    expect(cellsOf("nothing-new-said", planOf([{}], { period }), { grids: [history] })).toEqual([]);
  });
});
