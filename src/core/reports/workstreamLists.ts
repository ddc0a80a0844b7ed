import type { WorkstreamLists } from "../schedule/workstreams";
import type { SheetDraft } from "../sheets/sheetDraft";
import { countOf } from "../plan/listed";
import { headings, landscape, leadStyle, text, titleStyle } from "./look";

/** What two lists of the same programme word differently, or one alone holds; undefined where there is nothing of the kind. */
export function workstreamListsSheet(lists: WorkstreamLists | undefined, footer: string): SheetDraft | undefined {
  if (!lists || lists.differ.length === 0) return undefined;
  const { sheets, same, differ } = lists;
  const widths = [60, 60, 26];
  const said = `${countOf(same, "workstream")} worded alike in both lists; ${differ.length} not.`;
  return {
    name: "Workstream lists",
    mark: "workstream-lists",
    mode: "replace-own",
    rows: [
      [text("Workstreams that the two lists word differently", titleStyle)],
      [text(said, leadStyle)],
      headings([...sheets, "How they stand"]),
      ...differ.map(({ first, second, certain }) => [
        text(first),
        text(second),
        text(
          first === null || second === null
            ? `Only in ${first === null ? sheets[1] : sheets[0]}`
            : certain
              ? "Worded differently"
              : "Please check: may be another",
        ),
      ]),
    ],
    widths,
    frozenRows: 3,
    print: landscape(widths, footer, 3),
  };
}
