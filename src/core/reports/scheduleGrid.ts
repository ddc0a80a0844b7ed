import { sayDay } from "../grid/day";
import { sittingKey } from "../schedule/settle";
import type { Schedule, Sitting } from "../schedule/schedule";
import type { DraftCell, DraftStyle, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle, totalStyle } from "./look";
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

function rowOf(row: GridRow, sittings: readonly Sitting[], by: Grouping): readonly DraftCell[] {
  const loose = row.entries.filter((entry) => entry.forum === null);
  const cells = sittings.map((sitting): DraftCell => {
    const entries = entriesAt(row, sitting);
    const isAside = entries.length > 0 && (sitting.outsideYear || entries.every((entry) => entry.proposed));
    return { value: sayEntries(entries) || null, style: isAside ? asideStyle : bodyStyle };
  });
  const others = loose.map((entry) => `${sayDay(entry.iso)}: ${sayEntries([entry])}`).join("\n");
  const lead = by === "lead" ? [] : [text(row.lead)];
  return [text(row.ref), text(row.name), ...lead, text(sayJoint(row.joint)), ...cells, text(others || null)];
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
  if (schedule.rows.some((row) => row.of === "priority")) return "priority";
  return schedule.rows.some((row) => row.of === "action") ? "action" : "sub-group";
}

/** The reporting-schedule grid: who reports down, sittings across, words in every cell and a total per sitting. Undefined where nothing is reported. */
export function scheduleGrid(schedule: Schedule, by: Grouping, title: string, footer: string): SheetDraft | undefined {
  const inView = schedule.rows.filter((row) => by === "sub-group" || row.of !== "sub-group");
  const rows = groupRows(inView, by);
  const sittings = shownSittings(rows, schedule);
  if (rows.length === 0 || (sittings.length === 0 && rows.every((row) => row.entries.length === 0))) return undefined;
  const front = ["No.", headed[by], ...(by === "lead" ? [] : ["Lead"]), "Joint"];
  const names = [...front, ...sittings.map((sitting) => sittingHeading(sitting, sayDay)), "At no sitting"];
  const totals = sittings.map((sitting): DraftCell => ({
    value: rows.reduce((sum, row) => sum + entriesAt(row, sitting).length, 0),
    style: { ...totalStyle, align: "left" },
  }));
  const loose = rows.reduce((sum, row) => sum + row.entries.filter((entry) => entry.forum === null).length, 0);
  const foot = [null, "Total", ...front.slice(2).map(() => null)].map((value): DraftCell => ({
    value,
    style: totalStyle,
  }));
  const widths = [8, 36, ...(by === "lead" ? [] : [24]), 9, ...sittings.map(() => 15), 18];
  return {
    name: "Reporting schedule",
    mark: "schedule",
    mode: "replace-own",
    rows: [
      [{ value: title, style: titleStyle }],
      headings(names),
      ...rows.map((row) => rowOf(row, sittings, by)),
      [...foot, ...totals, { value: loose, style: { ...totalStyle, align: "left" } }],
    ],
    widths,
    heights: { 2: 64 },
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
