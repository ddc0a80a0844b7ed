import * as z from "zod/mini";
import { pack, unpack } from "./pack";

/** Colours down a column: each the index of its colour in the palette. A palette of one needs no digits. */
export const packedColoursSchema = z.object({ palette: z.array(z.nullable(z.string())), digits: z.string() });

type PackedColours = z.infer<typeof packedColoursSchema>;

/** Colours (null for none) as a palette and digits. */
export function packColours(colours: readonly (string | null)[]): PackedColours {
  const palette = [...new Set(colours)];
  const digits = pack(
    colours.map((colour) => palette.indexOf(colour)),
    palette.length,
  );
  return { palette, digits };
}

/** The first `count` colours. */
export function unpackColours({ palette, digits }: PackedColours, count: number): readonly (string | null)[] {
  return unpack(digits, palette.length, count).map((index) => palette[index] ?? null);
}

/** Rows as runs ("39-43,45"), or as one span and a mask of the rows that count. */
export interface PackedRows {
  readonly rows: string;
  readonly touched?: string | undefined;
}

function runsOf(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(",");
}

/** Rows in rising order, in whichever form is shorter. */
export function packRows(rows: readonly number[]): PackedRows {
  const runs = runsOf(rows);
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? first;
  if (runs.length <= (last - first) / 6) return { rows: runs };
  const set = new Set(rows);
  const mask = Array.from({ length: last - first + 1 }, (_, i) => (set.has(first + i) ? 1 : 0));
  const masked = { rows: `${first}-${last}`, touched: pack(mask, 2) };
  return masked.rows.length + masked.touched.length < runs.length ? masked : { rows: runs };
}

/** The rows again. */
export function unpackRows({ rows, touched }: PackedRows): readonly number[] {
  const all = rows.split(",").flatMap((run) => {
    const [first = NaN, last = first] = run.split("-").map(Number);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  });
  if (touched === undefined) return all;
  const mask = unpack(touched, 2, all.length);
  return all.filter((_, at) => mask[at] === 1);
}
