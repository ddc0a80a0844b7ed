import { cellAddress, parseAddress, type Area } from "../core/grid/address";
import type { Book } from "../core/grid/book";
import type { CellRule } from "../core/grid/overlay";
import { invertEdit } from "../core/sheets/applyEdits";
import type { Edit } from "../core/sheets/edit";
import { followAreas } from "./followArea";
import { followRows, inTwoSteps, type FollowRow, type RowTexts } from "./followRows";
import { rowsBeyond, type OwingSheet } from "./owingSheet";

/** The drop-downs of the add-in's that a sheet is to have. */
export interface DropDownsOwed {
  /** Cells that are to have one again, and of which codes. */
  readonly lists: ReadonlyMap<string, string>;
  /** Cells that had one before, and have. */
  readonly had: ReadonlySet<string>;
  /** Runs of one column in which no other cell is to have one: rows may have come between. */
  readonly spans: readonly Area[];
}

/** The rules and drop-downs that one sheet is to have again, in the rows as they were when they were last looked at. */
export interface OverlaysOwed {
  readonly id: string;
  readonly name: string;
  /** The column by which rows are told apart, and what it held; absent: there is none. */
  readonly telling?: number;
  readonly texts?: RowTexts;
  /** Ids of rules that are none of the add-in's doing. */
  readonly known: ReadonlySet<string>;
  /** Rules of the add-in's doing that are to go, known by what they say. */
  readonly away: readonly CellRule[];
  /** Rules that are to come back. */
  readonly back: readonly CellRule[];
  readonly dropDowns: DropDownsOwed;
  /** What could not be found again, by name. */
  readonly lost: readonly string[];
}

/** A cell where its row is now; undefined where that cannot be told, "" where it is gone. */
function followCell(cell: string, follow: FollowRow): string | undefined {
  const place = parseAddress(cell);
  const row = place && follow(place.top);
  if (!place || row === undefined) return undefined;
  return row === "gone" ? "" : cellAddress(row, place.left);
}

/** A run with all that it may have become: it only grows. */
function grown(span: Area, to: FollowRow, more: number): Area {
  const [top, bottom] = [to(span.top), to(span.bottom)];
  return {
    ...span,
    top: typeof top === "number" ? Math.min(top, span.top) : span.top,
    bottom: Math.max(span.bottom + Math.max(0, more), typeof bottom === "number" ? bottom : 0),
  };
}

/** What is owed with every row where it is now, so many `more` than there were; what cannot be told is named. */
function follow(owed: OverlaysOwed, to: FollowRow, more: number): OverlaysOwed {
  const lost = [...owed.lost];
  const lastKnown = owed.texts ? owed.texts.top + owed.texts.texts.length - 1 : Infinity;
  const back = owed.back.flatMap((rule) => {
    const areas = followAreas(rule.areas, to, lastKnown);
    if (areas === undefined) lost.push(`${owed.name} ${rule.areas}`);
    return areas ? [{ ...rule, areas }] : [];
  });
  const lists = new Map<string, string>();
  for (const [cell, list] of owed.dropDowns.lists) {
    const now = followCell(cell, to);
    if (now === undefined) lost.push(`${owed.name} ${cell}`);
    else if (now !== "") lists.set(now, list);
  }
  const had = new Set([...owed.dropDowns.had].flatMap((cell) => followCell(cell, to) ?? []));
  const spans = owed.dropDowns.spans.map((span) => grown(span, to, more));
  return { ...owed, back, dropDowns: { lists, had, spans }, lost };
}

/** The columns in which a run changed drop-downs, from the first of its rows to the last. */
function spansOf(cells: readonly string[]): readonly Area[] {
  const spans = new Map<number, Area>();
  for (const cell of cells) {
    const place = parseAddress(cell);
    const known = place && spans.get(place.left);
    if (!place) continue;
    const span = known ?? place;
    spans.set(place.left, {
      ...span,
      top: Math.min(span.top, place.top),
      bottom: Math.max(span.bottom, place.bottom),
    });
  }
  return [...spans.values()];
}

/** What a run that others were faster than owes a sheet: each row what it had when it was read, wherever it is now. */
export function overlaysOwed(edits: readonly Edit[], book: Book, sheet: OwingSheet): OverlaysOwed {
  const { id, name, readAs, telling, texts, sinceRead, sinceWritten } = sheet;
  const own = edits.filter((edit) => edit.sheet === readAs).map(invertEdit);
  const rules = own.flatMap((edit) => (edit.type === "rule" ? [edit] : []));
  const cells = own.flatMap((edit) => (edit.type === "drop-down" ? [edit] : []));
  const read = book.overlays?.find((overlay) => overlay.sheet === readAs);
  const changed = new Set(cells.map(({ cell }) => cell));
  const had = [...(read?.dropDowns ?? [])].flatMap(([cell, list]) => (list === null || changed.has(cell) ? [] : cell));
  const asRead: OverlaysOwed = {
    id,
    name,
    ...(telling === undefined ? {} : { telling }),
    ...(texts ? { texts } : {}),
    known: new Set(read?.rules.map((rule) => rule.id)),
    away: rules.flatMap(({ from }) => from ?? []),
    back: rules.flatMap(({ to }) => to ?? []),
    dropDowns: {
      lists: new Map(cells.flatMap(({ cell, to }) => (to === null ? [] : [[cell, to] as const]))),
      had: new Set(had),
      spans: spansOf([...changed]),
    },
    lost: [],
  };
  return follow(asRead, inTwoSteps(sinceRead, sinceWritten), rowsBeyond);
}

/** What is owed still, where rows had moved when it was written: `now` is what the column held then, `there` the ids of the rules before. */
export function stillOwing(owed: OverlaysOwed, now: RowTexts, there: ReadonlySet<string>): OverlaysOwed {
  const { texts, back } = owed;
  const more = texts ? now.top + now.texts.length - texts.top - texts.texts.length : 0;
  const moved = texts ? follow(owed, followRows(texts, now), more) : owed;
  return { ...moved, texts: now, known: there, away: back };
}

/** True where there is nothing left to be done. */
export function isSettled({ away, back, dropDowns }: OverlaysOwed): boolean {
  return away.length + back.length + dropDowns.spans.length === 0;
}
