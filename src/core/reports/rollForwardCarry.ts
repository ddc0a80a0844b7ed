import type { CarryList } from "../rollForward/carryList";
import type { SheetDraft } from "../sheets/sheetDraft";
import { headings, landscape, text, titleStyle, totalStyle } from "./look";

/** Where every line of last year's plan has gone: new number, old number, rating, last words. Its last row adds up. */
export function carrySheet(carry: CarryList, name: string, title: string, footer: string): SheetDraft {
  const fates = { carried: "Carried", completed: "Completed", "no-longer-wanted": "No longer wanted" } as const;
  const widths = [11, 11, 16, 44, 14, 40, 34];
  const rows = carry.lines.map((line) => [
    text(line.oldNumber ?? `Row ${line.action.row}`),
    text(line.newNumber),
    text(fates[line.fate]),
    text(line.text),
    text(line.entry ? `${line.entry.code} ${line.entry.label}` : "Not rated"),
    text(line.lastWords),
    text(
      [
        ...(line.fate === "no-longer-wanted" ? [`Why: ${line.reason ?? "no reason is recorded"}`] : []),
        ...line.notes,
      ].join("\n") || null,
    ),
  ]);
  return {
    name,
    mark: "carry-list",
    mode: "replace-own",
    rows: [
      [{ value: title, style: titleStyle }],
      headings(["Old number", "New number", "What became of it", "Action", "RAG", "Last words", "To look at"]),
      ...rows,
      [
        text("Adds up", totalStyle),
        text(null, totalStyle),
        text(null, totalStyle),
        text(carry.adds, totalStyle),
        text(null, totalStyle),
        text(null, totalStyle),
        text(null, totalStyle),
      ],
    ],
    widths,
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
