import { areaAddress, columnLetter } from "../core/grid/address";
import { runsOf } from "../core/grid/addressLists";
import type { Book } from "../core/grid/book";
import { groupedBy } from "../core/grid/groupedBy";
import type { Overlay } from "../core/grid/overlay";
import { cellsIn } from "../core/rate/ratingColumns";
import type { Edit } from "../core/sheets/edit";
import { ruleSays } from "../core/sheets/sameRule";
import { isGone } from "./excelErrors";
import { isSettled, overlaysOwed, stillOwing, type DropDownsOwed, type OverlaysOwed } from "./overlaysOwed";
import { textsOf, type OwingSheet } from "./owingSheet";
import { readOverlays } from "./readOverlays";
import { sheetsThere } from "./sheetsThere";
import { writeOverlays } from "./writeOverlays";

/** How often rules and drop-downs are put back whose rows moved while they were. */
const mostRounds = 4;

/** The edits that give a sheet what it is owed; it is called by its id, which no renaming changes. */
function editsFor(
  { id: sheet, known, away, back, dropDowns }: OverlaysOwed,
  now: Overlay | undefined,
): readonly Edit[] {
  const unknown = (now?.rules ?? []).flatMap(({ id, rule }) => (rule !== null && !known.has(id) ? [rule] : []));
  const standing = groupedBy(unknown, ruleSays);
  return [
    ...away.flatMap((rule): Edit[] => {
      const own = standing.get(ruleSays(rule))?.shift();
      return own ? [{ type: "rule", sheet, cell: "", from: own, to: null }] : [];
    }),
    ...back.map((rule): Edit => ({ type: "rule", sheet, cell: "", from: null, to: rule })),
    ...cellsIn(dropDowns.spans).flatMap((cell): Edit[] => {
      const has = now?.dropDowns.get(cell);
      const to = dropDowns.lists.get(cell) ?? null;
      // A validation that is not the add-in's stays.
      const isOwed = has !== null && (has ?? null) !== to && !dropDowns.had.has(cell);
      return isOwed ? [{ type: "drop-down", sheet, cell, from: has ?? null, to }] : [];
    }),
  ];
}

/** The cells whose drop-downs are looked at: those alike together, so that few have to be asked one by one. */
function areasAsked({ lists, had, spans }: DropDownsOwed): readonly string[] {
  const all = cellsIn(spans);
  const own = (cell: string) => lists.has(cell) || had.has(cell);
  return [all.filter(own), all.filter((cell) => !own(cell))].flatMap((cells) => runsOf(cells).map(areaAddress));
}

/** Puts back what is owed where the rows are thought to be, and asks in the same request and first where they are. Gives back what is owed still. */
async function putOnce(
  context: Excel.RequestContext,
  book: Book,
  owing: readonly OverlaysOwed[],
): Promise<readonly OverlaysOwed[]> {
  const wishes = owing.map(({ id, dropDowns }) => ({ sheet: id, areas: areasAsked(dropDowns), rules: "all" as const }));
  const now = await readOverlays(context, book, wishes);
  const asked = owing.map((owed) => {
    const letter = columnLetter(owed.telling ?? 1);
    const sheet = context.workbook.worksheets.getItem(owed.id);
    const used = sheet.getRange(`${letter}:${letter}`).getUsedRangeOrNullObject(true);
    used.load("rowIndex,values");
    return { owed, used, overlay: now.overlays?.find((overlay) => overlay.sheet === owed.id) };
  });
  writeOverlays(
    context,
    asked.flatMap(({ owed, overlay }) => editsFor(owed, overlay)),
    now,
  );
  await context.sync();
  return asked.map(({ owed, used, overlay }) => {
    const { texts } = owed;
    const nothing: DropDownsOwed = { lists: new Map(), had: new Set(), spans: [] };
    const done: OverlaysOwed = { ...owed, away: [], back: [], dropDowns: nothing };
    if (!texts) return done;
    const texted = used.isNullObject ? textsOf(1, []) : textsOf(used.rowIndex + 1, used.values);
    const isStill = texted.texts.every((text, at) => text === (texts.texts[texted.top + at - texts.top] ?? ""));
    return isStill ? done : stillOwing(owed, texted, new Set(overlay?.rules.map(({ id }) => id)));
  });
}

/**
 * Takes back the rules and drop-downs of a run that others were faster than, where the rows are now, and again where they moved meanwhile, a few
 * times. Gives back, by name, where something may be left.
 */
export async function putOverlaysBack(
  context: Excel.RequestContext,
  book: Book,
  edits: readonly Edit[],
  sheets: readonly OwingSheet[],
): Promise<readonly string[]> {
  let owing: readonly OverlaysOwed[] = sheets.map((sheet) => overlaysOwed(edits, book, sheet));
  const left = new Set<string>();
  const note = () => {
    for (const { lost } of owing) for (const name of lost) left.add(name);
    owing = owing.filter((owed) => !isSettled(owed));
  };
  note();
  for (let round = 0; round < mostRounds && owing.length > 0; round++) {
    try {
      owing = await putOnce(context, book, owing);
      note();
    } catch (error) {
      if (!isGone(error)) throw error;
      const there = await sheetsThere(context);
      owing = owing.filter(({ id }) => there.has(id));
    }
  }
  return [...left, ...owing.map(({ name }) => `the conditional formatting and drop-downs of ${name}`)];
}
