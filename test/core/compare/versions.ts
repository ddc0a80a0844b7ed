import type { Key, KeyEntry, Stage } from "../../../src/core/key/key";
import type { Action } from "../../../src/core/plan/plan";
import type { Version } from "../../../src/core/compare/version";

/** An action of which only what matters is said. */
export function makeAction(said: Partial<Action> & { readonly row: number }): Action {
  return {
    rows: [said.row, said.row],
    ref: null,
    sub: null,
    band: null,
    outcome: null,
    action: null,
    intro: null,
    lead: null,
    team: null,
    measure: null,
    update: null,
    timescale: null,
    deadlines: [],
    ratingCell: `F${said.row}`,
    ratingTyped: said.rating ?? null,
    rating: null,
    cells: {},
    ...said,
  };
}

export function makeVersion(label: string, actions: readonly Action[], key: Key = []): Version {
  return { label, asAt: null, key, actions };
}

export function makeEntry(code: string, label: string, stage: Stage, meaning = ""): KeyEntry {
  return { code, label, meaning, color: null, cell: "B4", stage };
}

export const stages: readonly Stage[] = [
  "on-track",
  "late-slight",
  "late-serious",
  "complete",
  "complete-checked",
  "not-started",
  "stopped",
  "unknown",
];
const texts: readonly (readonly [string, string, string])[] = [
  ["1.1", "Board Manager", "Map which agencies offer bereavement counselling to young carers and publish the list"],
  ["1.2", "QA", "Dip sample twenty hoarding referrals to see whether fire safety visits were offered"],
  ["1.3", "TLI", "Write a short film on professional curiosity for use in team meetings"],
  ["1.4", "BMG", "Agree who chairs the exploitation panel when the police lead is away"],
  ["2.1", "Housing", "Test the eviction alert with three landlords before it goes to all of them"],
  ["2.2", "QA", "Ask every care home for its restraint figures and compare them with last year"],
  ["2.3", "ICB", "Bring dental access for looked-after children to the commissioning round"],
  ["2.4", "Police", "Report how often a missing child's return interview took place within three days"],
  ["3.1", "TLI", "Offer a refresher on the mental capacity act to ward managers and record who came"],
  ["3.2", "BMG", "Settle the budget for the independent scrutineer beyond this spring"],
  ["3.3", "Board Manager", "Rewrite the escalation leaflet so that a new starter can follow it"],
  ["3.4", "QA", "Hold a joint audit of neglect cases with the neighbouring partnership"],
];

/** A plan of three bands and twelve actions in the project's own words. */
export function usualPlan(): readonly Action[] {
  return texts.map(([ref, lead, action], index) =>
    makeAction({
      row: 10 + index,
      ref,
      lead,
      action,
      band: `Priority ${ref.slice(0, 1)}`,
      outcome: `What priority ${ref.slice(0, 1)} is to change, part ${index % 4 < 2 ? "one" : "two"}`,
      rating: ["A", "C", "R"][index % 3] ?? null,
      update: `Told in the spring about ${action.split(" ").slice(-3).join(" ")}`,
      timescale: "September 2031",
    }),
  );
}

/** The list with one action replaced by what is said of it. */
export function changed(actions: readonly Action[], ref: string, said: Partial<Action>): readonly Action[] {
  return actions.map((action) => (action.ref === ref ? { ...action, ...said } : action));
}

/** The same actions on the rows they would now stand on. */
export function rowsFrom(first: number, actions: readonly Action[]): readonly Action[] {
  return actions.map((action, index) => ({ ...action, row: first + index }));
}
