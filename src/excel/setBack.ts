import { cellAddress, columnLetter } from "../core/grid/address";
import { groupedBy } from "../core/grid/groupedBy";
import { isGone } from "./excelErrors";
import { fillReader, lookAsked } from "./cellLook";
import { foundAgain } from "./foundAgain";
import { followRows, inTwoSteps, type FollowRow } from "./followRows";
import { heldOf, queueOwed, stillOwed, type Owed } from "./owed";
import { rowsBeyond, stay, textsOf, type OwingSheet } from "./owingSheet";
import { sheetsThere } from "./sheetsThere";

/** Cells of one sheet that Excel is asked to keep track of, at most. */
const mostTracked = 3_000;

/** Asks, before the cells of a sheet are set back, where its rows are and what the cells hold; and Excel to keep track of them until the next time. */
function ask(context: Excel.RequestContext, owing: OwingSheet) {
  const sheet = context.workbook.worksheets.getItem(owing.id);
  sheet.load("name");
  const letter = columnLetter(owing.telling ?? 1);
  const telling = sheet.getRange(`${letter}:${letter}`).getUsedRangeOrNullObject(true);
  telling.load("rowIndex,values");
  const columns = [...groupedBy(owing.owed, ({ column }) => column)].map(([column, cells]) => {
    const rows = cells.map(({ row }) => row);
    const [first, last] = rows.reduce(([a, b], row) => [Math.min(a, row), Math.max(b, row)], [Infinity, 0]);
    const [top, bottom] = [Math.max(1, first - rowsBeyond), last + rowsBeyond];
    const range = sheet.getRange(`${cellAddress(top, column)}:${cellAddress(bottom, column)}`);
    range.load("values,formulas");
    const looks = range.getCellProperties(lookAsked);
    return { column, top, bottom, range, looks };
  });
  const tracked = new Map<string, Excel.Range>();
  const size = columns.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  for (const { column, top, bottom } of size <= mostTracked ? columns : []) {
    for (let row = top; row <= bottom; row++) {
      const cell = cellAddress(row, column);
      tracked.set(cell, sheet.getRange(cell));
    }
  }
  for (const { tracked: cell } of owing.owed) cell?.load("rowIndex");
  return { owing, sheet, telling, columns, tracked };
}

const rowsFrom = (top: number, bottom: number) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at);

type Asked = ReturnType<typeof ask>;

/** What is owed still, after the cells were set back in the rows where they were thought to be. */
function settle({ owing, sheet, telling, columns: asked, tracked }: Asked): OwingSheet {
  const { texts } = owing;
  const columns = asked.map((each) => ({ ...each, fillOf: fillReader(each.looks.value) }));
  const now = texts && (telling.isNullObject ? textsOf(1, []) : textsOf(telling.rowIndex + 1, telling.values));
  const follow = texts && now ? followRows(texts, now) : stay;
  const heldAt = (row: number, column: number) => {
    const asked = columns.find((each) => each.column === column);
    if (!asked || row < asked.top || row > asked.bottom) return undefined;
    const { values, formulas } = asked.range;
    const at = row - asked.top;
    return heldOf(values[at]?.[0], formulas[at]?.[0], asked.looks.value[at]?.[0], asked.fillOf);
  };
  const hits = new Map<string, Owed>();
  const owed = new Map<string, Owed>();
  const lost = [...owing.lost];
  const known = new Map<Owed, ReturnType<FollowRow>>();
  for (const each of owing.owed) {
    const { row, column } = each;
    const hit = each.tracked ? each.tracked.rowIndex + 1 : row;
    hits.set(cellAddress(hit, column), { ...each, row: hit });
    known.set(each, follow(row) ?? (each.tracked ? hit : undefined));
  }
  const found = foundAgain(
    owing.owed.filter((each) => known.get(each) === undefined),
    new Set(owing.owed.map((each) => `${known.get(each) ?? "?"} ${each.column}`)),
    {
      rowsOf: (column) => columns.flatMap((each) => (each.column === column ? rowsFrom(each.top, each.bottom) : [])),
      heldAt,
      textThen: (row) => texts?.texts[row - texts.top] ?? "",
      textNow: (row) => now?.texts[row - now.top] ?? "",
    },
  );
  for (const each of owing.owed) {
    const at = known.get(each) ?? found.get(each);
    if (at === undefined) lost.push(`${sheet.name} ${cellAddress(each.row, each.column)}`);
    else if (at !== "gone") owed.set(cellAddress(at, each.column), { ...each, row: at });
  }
  const still = [...new Set([...hits.keys(), ...owed.keys()])].flatMap((cell): Owed[] => {
    const [hit, due] = [hits.get(cell), owed.get(cell)];
    const place = due ?? hit;
    const more = place && stillOwed(heldAt(place.row, place.column), hit, due);
    const kept = tracked.get(cell);
    return place && more ? [{ row: place.row, column: place.column, ...more, ...(kept ? { tracked: kept } : {}) }] : [];
  });
  return {
    ...owing,
    name: sheet.name,
    ...(now ? { texts: now } : {}),
    sinceWritten: inTwoSteps(owing.sinceWritten, follow),
    owed: still,
    lost,
  };
}

/** What is owed, with each cell found by its address again. */
const untracked = (owing: OwingSheet): OwingSheet => ({
  ...owing,
  owed: owing.owed.map(({ tracked: _, ...each }) => each),
});

/** Sets the cells back where they are thought to be, in one request, and tells what is owed still. A sheet that was deleted owes nothing. */
export async function setBack(
  context: Excel.RequestContext,
  owing: readonly OwingSheet[],
): Promise<readonly OwingSheet[]> {
  const asked = owing.map((each) => ask(context, each));
  for (const { sheet, owing: each } of asked) queueOwed(sheet, each.owed);
  try {
    await context.sync();
    return asked.map(settle);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
  // A sheet was deleted, and nothing of ours is left on it; or a cell was that Excel kept track of.
  const there = await sheetsThere(context);
  return owing.filter(({ id }) => there.has(id)).map(untracked);
}
