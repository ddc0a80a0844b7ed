import type { Action } from "../plan/plan";
import { plain } from "./words";

/** What following looks at. number: the reference with its letter; ref: without. Ratings are never looked at: they are what is compared. */
export const fields = [
  "text",
  "number",
  "ref",
  "band",
  "outcome",
  "intro",
  "lead",
  "team",
  "measure",
  "update",
  "timescale",
] as const;
export type Field = (typeof fields)[number];

/** One version's actions as numbers: per field and action the value's id, the same on both sides; -1 where there is none. */
export interface Side {
  readonly count: number;
  readonly ids: Readonly<Record<Field, Int32Array>>;
}

/** Two versions side by side. */
export interface Table {
  readonly before: Side;
  readonly after: Side;
  /** The value of each id. */
  readonly values: Readonly<Record<Field, readonly string[]>>;
  /** How many actions of each version hold the value of each id. */
  readonly held: Readonly<Record<Field, { readonly before: Int32Array; readonly after: Int32Array }>>;
}

function plainRef(ref: string): string {
  return plain(ref)
    .toLowerCase()
    .replace(/\s+/g, "")
    .replace(/[.):]+$/, "");
}

const plainLower = (text: string) => plain(text).toLowerCase();

/** Where a field's words stand, and how they are made plain. */
const readers: Readonly<
  Record<Field, { readonly from: (action: Action) => string | null; readonly plain: (text: string) => string }>
> = {
  text: { from: (action) => action.action, plain },
  number: {
    from: (action) => (action.sub === null ? action.ref : `${action.ref ?? ""}|${action.sub}`),
    plain: plainRef,
  },
  ref: { from: (action) => action.ref, plain: plainRef },
  band: { from: (action) => action.band, plain },
  outcome: { from: (action) => action.outcome, plain },
  intro: { from: (action) => action.intro, plain },
  lead: { from: (action) => action.lead, plain: plainLower },
  team: { from: (action) => action.team, plain: plainLower },
  measure: { from: (action) => action.measure, plain },
  update: { from: (action) => action.update, plain },
  timescale: { from: (action) => action.timescale, plain: plainLower },
};

/** A field of an action as typed; "" where there is none. */
export function typedIn(action: Action, field: Field): string {
  return readers[field].from(action) ?? "";
}

function eachField<T>(make: (field: Field) => T): Record<Field, T> {
  return {
    text: make("text"),
    number: make("number"),
    ref: make("ref"),
    band: make("band"),
    outcome: make("outcome"),
    intro: make("intro"),
    lead: make("lead"),
    team: make("team"),
    measure: make("measure"),
    update: make("update"),
    timescale: make("timescale"),
  };
}

/** Two lists of actions as a table of shared value ids. */
export function tabulate(before: readonly Action[], after: readonly Action[]): Table {
  const columns = eachField((field) => {
    const known = new Map<string, number>();
    const asTyped = new Map<string, number>();
    const reader = readers[field];
    const idOf = (typed: string): number => {
      const value = reader.plain(typed);
      if (value === "") return -1;
      const id = known.get(value) ?? known.size;
      if (id === known.size) known.set(value, id);
      return id;
    };
    const toIds = (actions: readonly Action[]) => {
      const ids = new Int32Array(actions.length).fill(-1);
      actions.forEach((action, index) => {
        const typed = reader.from(action);
        if (typed === null) return;
        const id = asTyped.get(typed) ?? idOf(typed);
        asTyped.set(typed, id);
        ids[index] = id;
      });
      return ids;
    };
    const ids = { before: toIds(before), after: toIds(after) };
    const count = (side: Int32Array) => {
      const counts = new Int32Array(known.size);
      for (const id of side) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
      return counts;
    };
    return { ids, values: [...known.keys()], held: { before: count(ids.before), after: count(ids.after) } };
  });
  return {
    before: { count: before.length, ids: eachField((field) => columns[field].ids.before) },
    after: { count: after.length, ids: eachField((field) => columns[field].ids.after) },
    values: eachField((field) => columns[field].values),
    held: eachField((field) => columns[field].held),
  };
}

/** The value id of one action; -1 where it has none. */
export function idAt(side: Side, field: Field, index: number): number {
  return side.ids[field][index] ?? -1;
}
