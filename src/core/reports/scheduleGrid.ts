import { sayDay } from "../grid/day";
import { sittingKey } from "../schedule/settle";
import { mostItems } from "../schedule/contradictions";
import type { Entry, Schedule, Sitting } from "../schedule/schedule";
import type { DraftCell, DraftStyle, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, lines, text, titleStyle, totalStyle } from "./look";
import { groupRows, sayEntries, sittingHeading, type Grouping, type GridRow } from "./scheduleGrouping";

/** Beside its words: a light fill for what lies outside the year or is only proposed. */
const asideStyle: DraftStyle = { ...bodyStyle, italic: true, fill: "F2F2F2" };

const headed: Readonly<Record<Grouping, string>> = {
  priority: "Priority",
  action: "Action",
  lead: "Lead",
  "sub-group": "Who reports",
};

const sayJoint = (joint: boolean | null) => (joint === null ? "not said" : joint ? "yes" : "no");

function entriesAt(row: GridRow, sitting: Sitting) {
  const key = sittingKey(sitting);
  return row.entries.filter((entry) => entry.forum !== null && sittingKey({ ...entry, forum: entry.forum }) === key);
}

/** What each row has at no sitting: a column of its own, where any row has something. */
function looseOf(row: GridRow): readonly Entry[] {
  return row.entries.filter((entry) => entry.forum === null);
}

function rowOf(row: GridRow, { sittings, by, hasNumbers, hasLoose }: Columns): readonly DraftCell[] {
  const cells = sittings.map((sitting): DraftCell => {
    const entries = entriesAt(row, sitting);
    const isAside = entries.length > 0 && (sitting.outsideYear || entries.every((entry) => entry.proposed));
    return { value: sayEntries(entries) || null, style: isAside ? asideStyle : bodyStyle };
  });
  const others = looseOf(row).map((entry) => `${sayDay(entry.iso)}: ${sayEntries([entry])}`);
  const lead = by === "lead" ? [] : [text(row.lead)];
  const loose = hasLoose ? [text(others.join("\n") || null)] : [];
  const number = hasNumbers ? [text(row.ref)] : [];
  return [...number, text(row.name), ...lead, text(sayJoint(row.joint)), ...cells, ...loose];
}

/** How many different entries the rows have there: one that several lead is one. A sitting with too many says so beside its number. */
function totalOf(entries: readonly Entry[], mayBeTooMany: boolean): DraftCell {
  const count = new Set(entries).size;
  const style: DraftStyle = { ...totalStyle, align: "left" };
  const tooMany: DraftStyle = { ...style, fill: "FFE699", numberFormat: '0" – too many"' };
  return { value: count, style: mayBeTooMany && count > mostItems ? tooMany : style };
}

function totals(rows: readonly GridRow[], { sittings, hasNumbers, hasLoose, front }: Columns): readonly DraftCell[] {
  const foot = front.map((_, at): DraftCell => ({
    value: at === (hasNumbers ? 1 : 0) ? "Total" : null,
    style: totalStyle,
  }));
  const each = sittings.map((sitting) => totalOf(rows.flatMap((row) => entriesAt(row, sitting)), true)); // prettier-ignore
  return [...foot, ...each, ...(hasLoose ? [totalOf(rows.flatMap(looseOf), false)] : [])];
}

/** Which sittings the grid shows: those that its rows have something at, and those that officers keep. */
function shownSittings(rows: readonly GridRow[], schedule: Schedule): readonly Sitting[] {
  const used = new Set(
    rows.flatMap((row) =>
      row.entries.flatMap((entry) => (entry.forum === null ? [] : [sittingKey({ ...entry, forum: entry.forum })])),
    ),
  );
  const kept = new Set(schedule.kept.map(sittingKey));
  return schedule.sittings.filter((sitting) => used.has(sittingKey(sitting)) || kept.has(sittingKey(sitting)));
}

/** How the rows are chosen where nobody has said: as they stand in the workbook. */
export function usualGrouping(schedule: Schedule): Grouping {
  if (schedule.rows.some((row) => row.of === "priority" || row.of === "stage")) return "priority";
  return schedule.rows.some((row) => row.of === "action") ? "action" : "sub-group";
}

/** What the grid is made with. */
export interface GridOptions {
  readonly title: string;
  readonly footer: string;
  /** Names as written → the name they stand for. */
  readonly aliases?: Readonly<Record<string, string>>;
}

interface Columns {
  readonly sittings: readonly Sitting[];
  readonly by: Grouping;
  readonly front: readonly string[];
  /** True where any row has a number. */
  readonly hasNumbers: boolean;
  /** True where something stands at no sitting. */
  readonly hasLoose: boolean;
}

/** More sittings than this fit no page's width in a size that can be read: the pages then stand side by side. */
export const mostOnPage = 24;

/** The reporting-schedule grid: who reports down, sittings across, words in every cell and a total per sitting. Undefined where nothing is reported. */
export function scheduleGrid(schedule: Schedule, by: Grouping, options: GridOptions): SheetDraft | undefined {
  const { title, footer, aliases } = options;
  const inView = schedule.rows.filter((row) => by === "sub-group" || row.of !== "sub-group");
  // Where groups that meet are all there is, they are the rows, whatever was chosen.
  const rows = groupRows(inView.length > 0 ? inView : schedule.rows, inView.length > 0 ? by : "sub-group", aliases);
  const sittings = shownSittings(rows, schedule);
  const hasLoose = rows.some((row) => looseOf(row).length > 0);
  if (rows.length === 0 || (sittings.length === 0 && !hasLoose)) return undefined;
  const hasNumbers = rows.some(({ ref }) => ref !== null);
  const front = [...(hasNumbers ? ["No."] : []), headed[by], ...(by === "lead" ? [] : ["Lead"]), "Joint"];
  const columns: Columns = { sittings, by, front, hasNumbers, hasLoose };
  const names = [
    ...front,
    ...sittings.map((sitting) => sittingHeading(sitting, sayDay)),
    ...(hasLoose ? ["At no sitting"] : []),
  ];
  const widths = [
    ...(hasNumbers ? [8] : []),
    36,
    ...(by === "lead" ? [] : [24]),
    9,
    ...sittings.map(({ forum }) => (forum.length > 30 ? 20 : 16)),
    ...(hasLoose ? [18] : []),
  ];
  const print = landscape(widths, footer, 2);
  const isWide = sittings.length > mostOnPage;
  return {
    name: "Reporting schedule",
    mark: "schedule",
    mode: "replace-own",
    rows: [
      [{ value: title, style: titleStyle }],
      headings(names),
      ...rows.map((row) => rowOf(row, columns)),
      totals(rows, columns),
    ],
    widths,
    heights: { 2: headHeight(names, widths) },
    frozenRows: 2,
    // Each of several pages says again whose row it is.
    print: { ...print, fitToWidth: !isWide, ...(isWide ? { repeatColumns: [1, hasNumbers ? 2 : 1] } : {}) },
  };
}

/** Points that the tallest heading needs, each line of it broken at its column's width. */
function headHeight(names: readonly string[], widths: readonly number[]): number {
  const linesOf = (name: string, at: number) =>
    name.split("\n").reduce((sum, line) => sum + lines(line, (widths[at] ?? 10) - 3).length, 0);
  return 8 + 15 * Math.max(...names.map(linesOf));
}
