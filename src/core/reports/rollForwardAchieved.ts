import type { CarryLine, CarryList } from "../rollForward/carryList";
import type { SheetDraft } from "../sheets/sheetDraft";
import { closeLines, headings, landscape, text, titleStyle } from "./look";

/** The summary of work achieved: completed lines as draft bullets by priority, each to be told whether it continues. Undefined where nothing was completed. */
export function workAchieved(carry: CarryList, name: string, title: string, footer: string): SheetDraft | undefined {
  const done = carry.lines.filter((line) => line.fate === "completed");
  if (done.length === 0) return undefined;
  const widths = [30, 10, 66, 14, 40];
  const priorityOf = (line: CarryLine) => line.action.band ?? line.action.outcome;
  const order = [...new Set(done.map(priorityOf))];
  const byPriority = order.flatMap((priority) => done.filter((line) => priorityOf(line) === priority));
  const rows = byPriority.map((line) => [
    text(priorityOf(line)),
    text(line.oldNumber),
    text(
      closeLines(`· ${line.text.replace(/^[•·❖▪*-]\s*/, "")}${line.lastWords === null ? "" : ` – ${line.lastWords}`}`),
    ),
    text(line.continues ? "yes" : "no"),
    text(line.notes.join("\n") || null),
  ]);
  return {
    name,
    mark: "work-achieved",
    mode: "replace-own",
    rows: [
      [{ value: title, style: titleStyle }],
      headings(["Priority", "Number", "Draft bullet", "Continues: yes / no", "To look at"]),
      ...rows,
    ],
    widths,
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
