import type { Filled, Page } from "../../grid/page";
import { besideMeetings, headsItems, headsNoItems, headsNoMeeting } from "../../language/phrases/schedules";
import { saysWhen } from "../headings/dataWords";
import { roleWeights } from "../headings/roleWords";

/** The heading of a schedule with its meetings across the top. */
export interface MeetingsHead {
  readonly row: number;
  readonly item: Filled;
  readonly ref: Filled | undefined;
  readonly lead: Filled | undefined;
  readonly meetings: readonly Filled[];
}

/** Where nothing stands over the items, the place over the first of them. */
function unheadedItem(page: Page, row: number, before: number): Filled | undefined {
  const below = page.rows.find((each) => each > row);
  const [at] = below === undefined ? [] : page.cellsOf(below);
  return at && at.column < before ? { ...at, row, bottom: row, text: "" } : undefined;
}

/** A row whose right-hand cells are months or days of meetings, and whose first words say what is reported; undefined for any other row. */
export function meetingsHead(page: Page, row: number): MeetingsHead | undefined {
  const cells = page.cellsOf(row);
  const isMeeting = (at: Filled) =>
    at.text.length <= 60 && saysWhen(at.text) && /\d|[a-z]{3}/i.test(at.text) && !headsNoMeeting.isIn(at.text);
  const meetings = cells.filter(isMeeting);
  const [first] = meetings;
  if (!first || meetings.length < 2) return undefined;
  // Headings in the row above stand beside them too, where it is no title alone.
  const isHeadAbove = page.cellsOf(row - 1).length > 1;
  const columns = Array.from({ length: first.column - 1 }, (_, i) => page.showing(row, i + 1) ?? (isHeadAbove ? page.showing(row - 1, i + 1) : undefined)); // prettier-ignore
  const left = [...new Set(columns.flatMap((at) => at ?? []))];
  const isItem = (at: Filled) => headsItems.isIn(at.text) && !headsNoItems.isIn(at.text);
  const item = left.find(isItem) ?? (left.length === 0 ? unheadedItem(page, row, first.column) : undefined);
  if (!item) return undefined;
  const weight = (at: Filled, role: "ref" | "lead") => roleWeights(at.text).get(role) ?? 0;
  const ref = left.find((at) => at !== item && weight(at, "ref") >= 90);
  const lead = left.find((at) => at !== item && weight(at, "lead") >= 50);
  const others = [...left, ...cells.filter((at) => at.column > first.column && !meetings.includes(at))].filter((at) => at !== item && at !== ref && weight(at, "lead") < 50); // prettier-ignore
  return others.every((at) => besideMeetings.isIn(at.text)) ? { row, item, ref, lead, meetings } : undefined;
}
