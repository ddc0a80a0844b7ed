import { cellAddress, columnLetter } from "../core/grid/address";
import { isGone } from "./excelErrors";
import { followRows, type FollowRow } from "./followRows";
import { heldOf, queueOwed, stillOwed, type Owed } from "./owed";
import { groupedBy, stay, textsOf, type OwingSheet } from "./owingSheet";

function then(first: FollowRow, second: FollowRow): FollowRow {
  return (row) => {
    const at = first(row);
    return typeof at === "number" ? second(at) : at;
  };
}

/** Asks, before the cells of a sheet are set back, where its rows are and what the cells hold. */
function ask(context: Excel.RequestContext, owing: OwingSheet) {
  const sheet = context.workbook.worksheets.getItem(owing.id);
  sheet.load("name");
  const letter = columnLetter(owing.telling ?? 1);
  const telling = sheet.getRange(`${letter}:${letter}`).getUsedRangeOrNullObject(true);
  telling.load("rowIndex,values");
  const columns = [...groupedBy(owing.owed, ({ column }) => column)].map(([column, cells]) => {
    const rows = cells.map(({ row }) => row);
    const [top, bottom] = rows.reduce(([a, b], row) => [Math.min(a, row), Math.max(b, row)], [Infinity, 0]);
    const range = sheet.getRange(`${cellAddress(top, column)}:${cellAddress(bottom, column)}`);
    range.load("values,formulas");
    const looks = range.getCellProperties({ format: { fill: { color: true, pattern: true }, font: { color: true } } });
    return { column, top, bottom, range, looks };
  });
  return { owing, sheet, telling, columns };
}

type Asked = ReturnType<typeof ask>;

/** What is owed still, after the cells were set back in the rows where they were thought to be. */
function settle({ owing, sheet, telling, columns }: Asked): OwingSheet {
  const { texts } = owing;
  const now = texts && (telling.isNullObject ? textsOf(1, []) : textsOf(telling.rowIndex + 1, telling.values));
  const follow = texts && now ? followRows(texts, now) : stay;
  const heldAt = (row: number, column: number) => {
    const asked = columns.find((each) => each.column === column);
    if (!asked || row < asked.top || row > asked.bottom) return undefined;
    const { values, formulas } = asked.range;
    const at = row - asked.top;
    return heldOf(values[at]?.[0], formulas[at]?.[0], asked.looks.value[at]?.[0]);
  };
  const hits = new Map<string, Owed>();
  const owed = new Map<string, Owed>();
  const lost = [...owing.lost];
  for (const each of owing.owed) {
    const { row, column } = each;
    hits.set(cellAddress(row, column), each);
    const at = follow(row);
    if (at === undefined) lost.push(`${sheet.name} ${cellAddress(row, column)}`);
    else if (at !== "gone") owed.set(cellAddress(at, column), { ...each, row: at });
  }
  const still = [...new Set([...hits.keys(), ...owed.keys()])].flatMap((cell): Owed[] => {
    const [hit, due] = [hits.get(cell), owed.get(cell)];
    const place = due ?? hit;
    const more = place && stillOwed(heldAt(place.row, place.column), hit, due);
    return place && more ? [{ row: place.row, column: place.column, ...more }] : [];
  });
  return {
    ...owing,
    name: sheet.name,
    ...(now ? { texts: now } : {}),
    sinceWritten: then(owing.sinceWritten, follow),
    owed: still,
    lost,
  };
}

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
  // A sheet was deleted: nothing of ours is left on it, and nothing was done in that request.
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const there = new Set(worksheets.items.map(({ id }) => id));
  return owing.filter(({ id }) => there.has(id));
}
