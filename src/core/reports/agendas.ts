import { agendaText, sayMeeting } from "../schedule/agendaText";
import type { Schedule } from "../schedule/schedule";
import type { DraftCell, SheetDraft } from "../sheets/sheetDraft";
import { bodyStyle, headings, landscape, text, titleStyle } from "./look";

const widths = [30, 90, 8];

/** An agenda per meeting, as text to copy into an invitation. Undefined where nothing is due. */
export function agendaSheet(schedule: Schedule, title: string, footer: string): SheetDraft | undefined {
  if (schedule.agenda.length === 0) return undefined;
  const rows = schedule.agenda.map((agenda): readonly DraftCell[] => [
    text(sayMeeting(agenda.sitting)),
    text(agendaText(agenda)),
    text(agenda.items.length, { ...bodyStyle, align: "left" }),
  ]);
  return {
    name: "Agendas",
    mark: "agenda",
    mode: "replace-own",
    rows: [[{ value: title, style: titleStyle }], headings(["Meeting", "Agenda to copy", "Items"]), ...rows],
    widths,
    frozenRows: 2,
    print: landscape(widths, footer, 2),
  };
}
