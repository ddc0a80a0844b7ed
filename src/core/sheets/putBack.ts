import * as z from "zod/mini";
import { cellAddress, parseAddress } from "../grid/address";
import { isNewer } from "../plan/versions";
import type { Edit } from "./edit";
import { packColours, packedColoursSchema, packRows, unpackColours, unpackRows } from "./packColours";
import { packedRulesSchema, packRules, unpackRules } from "./packRules";

const cellValue = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

/** What a run changed, small enough to be kept in the workbook before the change is made; Put it back works from it. */
const recordSchema = z.object({
  version: z.literal(1),
  /** The job that ran. */
  job: z.string(),
  /** Changes of colours, or of drop-downs, down one column; `touched` says which of the rows were changed, where not all were. */
  colours: z.array(
    z.object({
      sheet: z.string(),
      type: z.enum(["fill", "font", "drop-down"]),
      column: z.number(),
      rows: z.string(),
      touched: z.optional(z.string()),
      from: packedColoursSchema,
      to: packedColoursSchema,
    }),
  ),
  values: z.array(z.object({ sheet: z.string(), cell: z.string(), from: cellValue, to: cellValue })),
  /** Conditional-format rules that came or went. */
  rules: z.optional(z.array(packedRulesSchema)),
  /** Sheets that the run adds. */
  sheets: z.array(z.string()),
  /** Rows that the run adds below what a sheet of the add-in's own held; `holds`: what each of them has in its first columns. */
  rows: z.array(
    z.object({ sheet: z.string(), from: z.number(), to: z.number(), holds: z.optional(z.array(cellValue)) }),
  ),
  /** Rows of the add-in's own that the run takes away, as they were: top first, with the fill of the rating. */
  gone: z.optional(
    z.array(
      z.object({
        sheet: z.string(),
        from: z.number(),
        values: z.array(z.array(cellValue)),
        fills: z.array(z.nullable(z.string())),
      }),
    ),
  ),
  /** Sheets of the add-in's own that are written anew: under a name of the moment first, so that the old one stays until the new one is whole. */
  anew: z.optional(z.array(z.object({ name: z.string(), moment: z.string() }))),
});

export type PutBackRecord = z.infer<typeof recordSchema>;
type ColourRun = PutBackRecord["colours"][number];
type ColourEdit = Extract<Edit, { type: "fill" | "font" | "drop-down" }>;

/** A record from the workbook's settings; undefined where there is none or it is not one of ours. */
export function readPutBack(kept: unknown): PutBackRecord | undefined {
  const result = recordSchema.safeParse(kept);
  return result.success ? result.data : undefined;
}

/** True for a record that a later version of the add-in kept: it is left alone. */
export function isNewerPutBack(kept: unknown): boolean {
  return isNewer(kept, 1);
}

/** The sheets that a record is about. */
export function sheetsOf(record: PutBackRecord): readonly string[] {
  const { colours, values, rows, rules = [], gone = [] } = record;
  return [...new Set([...colours, ...values, ...rows, ...rules, ...gone].map((each) => each.sheet))];
}

function colourRun(edits: readonly ColourEdit[]): ColourRun[] {
  const placed = edits
    .flatMap((edit) => {
      const place = parseAddress(edit.cell);
      return place ? [{ edit, row: place.top, column: place.left }] : [];
    })
    .sort((a, b) => a.row - b.row);
  const first = placed[0];
  if (!first) return [];
  const side = (which: "from" | "to") => packColours(placed.map(({ edit }) => edit[which]));
  const rows = packRows(placed.map(({ row }) => row));
  const { sheet, type } = first.edit;
  return [{ sheet, type, column: first.column, ...rows, from: side("from"), to: side("to") }];
}

/** The record of a run: the edits, and the sheets and rows it adds, made before anything is written. */
export function recordOf(
  job: string,
  edits: readonly Edit[],
  added: Partial<Pick<PutBackRecord, "sheets" | "rows" | "gone" | "anew">> = {},
): PutBackRecord {
  const columns = new Map<string, ColourEdit[]>();
  for (const edit of edits) {
    if (edit.type === "value" || edit.type === "rule") continue;
    const key = `${edit.type} ${parseAddress(edit.cell)?.left ?? 0} ${edit.sheet}`;
    const column = columns.get(key);
    if (column) column.push(edit);
    else columns.set(key, [edit]);
  }
  const rules = packRules(edits.filter((edit) => edit.type === "rule"));
  return {
    version: 1,
    job,
    colours: [...columns.values()].flatMap(colourRun),
    values: edits.flatMap((edit) =>
      edit.type === "value" ? [{ sheet: edit.sheet, cell: edit.cell, from: edit.from, to: edit.to }] : [],
    ),
    ...(rules.length > 0 ? { rules } : {}),
    sheets: [...(added.sheets ?? [])],
    rows: [...(added.rows ?? [])],
    ...(added.gone && added.gone.length > 0 ? { gone: added.gone } : {}),
    ...(added.anew && added.anew.length > 0 ? { anew: added.anew } : {}),
  };
}

function editsOfRun(run: ColourRun): Edit[] {
  const rows = unpackRows(run);
  const from = unpackColours(run.from, rows.length);
  const to = unpackColours(run.to, rows.length);
  return rows.map((row, at) => ({
    type: run.type,
    sheet: run.sheet,
    cell: cellAddress(row, run.column),
    from: from[at] ?? null,
    to: to[at] ?? null,
  }));
}

/** The edits that a record stands for, as they were made. */
export function editsOf(record: PutBackRecord): readonly Edit[] {
  return [
    ...record.values.map((value): Edit => ({ type: "value", ...value })),
    ...record.colours.flatMap(editsOfRun),
    ...(record.rules ?? []).flatMap(unpackRules),
  ];
}
