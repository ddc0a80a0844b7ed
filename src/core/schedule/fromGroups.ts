import type { Period } from "../plan/plan";
import { forumKey, mayBeOne } from "./forums";
import { proposeMonths } from "./frequency";
import type { RowsRead } from "./rowsRead";
import type { Group } from "./groups";
import type { Entry, Sitting } from "./schedule";

/** The months that groups of the structure would meet in, or report to another forum, marked as proposed; a group whose meetings are known, or whose words have two meanings, has none. */
export function fromGroups(groups: readonly Group[], meetings: readonly Sitting[], period: Period): RowsRead {
  const asked: string[] = [];
  const rows = groups.map((group) => {
    const { frequency } = group;
    const isKnown =
      group.reportsTo === null &&
      meetings.some(
        (sitting) => forumKey(sitting.forum) === forumKey(group.name) || mayBeOne(sitting.forum, group.name),
      );
    if (frequency?.isAmbiguous && !isKnown) asked.push(group.name);
    const months = isKnown || !frequency?.perYear ? [] : proposeMonths(frequency.perYear, period);
    return {
      of: "sub-group" as const,
      priority: group.name,
      what: group.name,
      ref: null,
      lead: group.chair,
      reporter: group.name,
      joint: group.joint,
      entries: months.map((iso): Entry => ({
        iso,
        forum: group.reportsTo ?? group.name,
        joint: group.reportsTo === null && group.joint,
        ...(group.jointWith === undefined ? {} : { jointWith: group.jointWith }),
        kind: group.reportsTo === null ? "standing" : "report",
        text: frequency?.words ?? "",
        proposed: true,
        outsideYear: false,
        sheet: group.sheet,
        cell: group.cell,
      })),
      sheet: group.sheet,
      cell: group.cell,
      isComplete: false,
    };
  });
  return { rows: rows.filter((row) => row.entries.length > 0), asked, undated: [] };
}
