import { columnLetter } from "../grid/address";
import type { Page } from "../grid/page";
import { chooseKey } from "../key/chooseKey";
import { settleKey } from "../key/codes";
import type { KeyBlock } from "../key/keyBlock";
import { presetBlock } from "../key/presetBlock";
import type { Key } from "../key/key";
import type { Period, Plan, Reason, Recognition } from "../plan/plan";
import type { Settings } from "../plan/settings";
import { columnMapOf, layoutOf, type Layout } from "./columns/layout";
import { otherKind } from "./headings/notAPlan";
import { roleWeights } from "./headings/roleWords";
import { readRows } from "./rows/readRows";
import type { TimescaleContext } from "../timescale/readText";
import type { ReadPage, Table } from "./tables";
import { findTitle } from "./title/findTitle";
import { periodOf } from "./title/period";

/** What a table turned out to be: a plan, or the name of what else it is. */
export type TableRead = { readonly plan: Plan } | { readonly other: string };

/** The different ratings typed in some columns, for settling the key's codes. */
function typedIn(page: Page, rows: readonly number[], columns: readonly number[]): string[] {
  const typed = new Set<string>();
  for (const row of rows) {
    for (const column of columns) {
      const at = page.at(row, column);
      if (at) typed.add(at.text.slice(0, 40));
    }
  }
  return [...typed];
}

/** True where the columns say enough for a plan: something to do, and who, when, how far or how good. */
function isEnough(layout: Layout, recognition: Recognition, key: Key): boolean {
  const has = (role: Parameters<typeof layout.byRole.has>[0]) => layout.byRole.has(role);
  if (!has("action")) return false;
  const beside = (["outcome", "lead", "team", "measure", "timescale", "rating", "update"] as const).filter(has).length;
  if (recognition === "workstream-list") return beside >= 1 || has("band");
  const rated = layout.assigned.some((each) => each.role === "rating" && each.column.profile.rated >= 0.5);
  const told = layout.assigned.some((each) => each.role === "action" && each.score === 1000);
  if (told) return true;
  if (!has("lead") && !has("timescale") && !has("rating") && !has("team")) return false;
  return beside >= 2 || (beside === 1 && rated && key.length > 0);
}

/** The meetings that the workbook lists, a month among them placed by a plan's period. */
export type MeetingsOf = (period: Period) => NonNullable<TimescaleContext["meetings"]>;

/** Reads one table of a page: as a plan, or as what else it is. `keys` are the keys of the whole book. */
export function readTable(
  { page, keys: ownKeys }: ReadPage,
  table: Table,
  keys: readonly KeyBlock[],
  settings: Settings,
  meetingsOf?: MeetingsOf,
): TableRead {
  const { heading, rows } = table;
  const sheet = page.grid.sheet;
  const told = settings.columns[sheet] ?? {};
  const first = layoutOf(page, heading, rows, [], told);
  const firstRatings = first.ratings.map(({ column }) => column);
  const found = chooseKey(keys, sheet, table, typedIn(page, rows, firstRatings));
  const block = found ?? presetBlock(settings.keyPreset, sheet);
  const key = block ? settleKey(block, sheet, typedIn(page, rows, firstRatings), settings.stages) : [];
  const layout = key.length > 0 ? layoutOf(page, heading, rows, key, told) : first;

  const weights = (role: string) => {
    const column = layout.assigned.find((each) => each.role === role);
    return column
      ? Math.max(
          0,
          ...[...roleWeights(column.column.words)].filter(([each]) => each === role).map(([, weight]) => weight),
        )
      : 0;
  };
  const recognition: Recognition = layout.isWorkstreams ? "workstream-list" : "action-plan";
  if (Object.keys(told).length === 0 && !layout.isWorkstreams) {
    const other = otherKind(heading, layout.byRole, weights);
    if (other !== undefined) return { other };
  }
  if (!isEnough(layout, recognition, key)) return { other: "a table that says neither who leads nor when" };

  const isKeyCell = (row: number, column: number) =>
    ownKeys.some(
      (each) =>
        row >= (each.titleRow ?? each.top) && row <= each.bottom && column >= each.left - 1 && column <= each.right + 1,
    );
  const { title, titleCell, lines } = findTitle(page, table.from, heading.rows[0] ?? 1, isKeyCell);
  const period = periodOf(title, lines, sheet);
  const when = { period, ...(meetingsOf && { meetings: meetingsOf(period) }) };
  const read = readRows({ page, layout, heading, rows, title }, key, when, table.from, isKeyCell);
  if (read.actions.length === 0) return { other: "a heading without actions under it" };
  if (!read.actions.some((action) => action.action !== null)) return { other: "a table without actions" };
  const because: Reason[] = [
    ...(titleCell
      ? [
          {
            cell: columnLetter(titleCell.column) + String(titleCell.row),
            text: "The first words above the table that name it: read as the title.",
          },
        ]
      : []),
    ...(found
      ? [{ cell: key[0]?.cell ?? "", text: `${key.length} labels with their meanings: read as the key.` }]
      : block
        ? [{ cell: "", text: "The workbook has no key: the named one that was chosen is used." }]
        : []),
    ...layout.because,
    ...read.because,
  ];
  return {
    plan: {
      sheet,
      recognition,
      title,
      titleCell: titleCell ? columnLetter(titleCell.column) + String(titleCell.row) : null,
      period,
      headerRows: read.headerRows,
      columns: columnMapOf(layout),
      because,
      key,
      bands: read.bands,
      introRows: read.introRows,
      actions: read.actions,
      priorities: [],
      bodyRows: read.bodyRows,
    },
  };
}
