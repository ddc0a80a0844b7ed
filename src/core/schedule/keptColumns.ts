import { parseAddress } from "../grid/address";
import { cellAt, type CellValue, type Grid } from "../grid/grid";
import { shownText } from "../grid/shownText";

/** What officers wrote into a column of their own. */
export interface OwnCell {
  readonly value: CellValue;
  /** Absent for General. */
  readonly numberFormat?: string;
}

/** A column of a kept table: one that is known by its name, or the officers' own. */
export type KeptColumn<Name extends string> = { readonly name: Name } | { readonly heading: string };

interface Headed<Name extends string> {
  readonly headingRow: number;
  readonly lines: readonly { readonly row: number; readonly cell: Readonly<Record<Name, string | null>> }[];
}

/** A kept column, and where it stands. */
export type PlacedColumn<Name extends string> = KeptColumn<Name> & { readonly column: number };

/** The columns of a table in their order, with where each stands. Columns without a heading are none. */
export function columnsOf<Name extends string>(
  grid: Grid,
  { headingRow, lines }: Headed<Name>,
  names: readonly Name[],
): readonly PlacedColumn<Name>[] {
  const known = new Map<number, Name>();
  for (const name of names) {
    const place = parseAddress(lines[0]?.cell[name] ?? "");
    if (place) known.set(place.left, name);
  }
  const columns = Object.keys(grid.rows[headingRow] ?? []).map(Number);
  return columns.flatMap((column): readonly PlacedColumn<Name>[] => {
    const name = known.get(column);
    if (name !== undefined) return [{ name, column }];
    const heading = shownText(cellAt(grid, headingRow, column), grid.date1904);
    return heading === "" ? [] : [{ heading, column }];
  });
}

/** What a line has in the officers' own columns, by their headings; a formula's result stands for it. */
export function ownCells<Name extends string>(
  grid: Grid,
  row: number,
  columns: readonly PlacedColumn<Name>[],
): Readonly<Record<string, OwnCell>> {
  return Object.fromEntries(
    columns.flatMap((each) => {
      const cell = cellAt(grid, row, each.column);
      if (!("heading" in each) || cell === undefined || cell.value === null) return [];
      const { value, numberFormat } = cell;
      return [[each.heading, numberFormat === undefined ? { value } : { value, numberFormat }] as const];
    }),
  );
}
