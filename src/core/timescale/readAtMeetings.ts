import { monthOfIso } from "./months";
import { readTimescale } from "./readTimescale";
import type { WordsContext } from "./reading";
import type { Deadline, Timescale } from "./timescale";

/** What a timescale is read against where the workbook's meetings are known. */
export interface TimescaleContext extends WordsContext {
  /** The sittings of the Meetings sheet: iso is a day or a month. */
  readonly meetings?: readonly { readonly iso: string; readonly forum: string }[];
}

function nameOf(forum: string): string {
  return forum.trim().toLowerCase();
}

/** "June Board" on the day of the sheet, where exactly one sitting of that forum is in that month. */
function takeSitting(deadline: Deadline, meetings: NonNullable<TimescaleContext["meetings"]>): Deadline {
  const { iso, kind, forum, assumed } = deadline;
  if (kind !== "month" || iso === null || forum === null) return deadline;
  const [sitting, ...others] = meetings.filter(
    (one) => nameOf(one.forum) === nameOf(forum) && monthOfIso(one.iso) === monthOfIso(iso),
  );
  const isDay = sitting !== undefined && others.length === 0 && sitting.iso.length > 7;
  return isDay ? { ...deadline, iso: sitting.iso, kind: "day", assumed: [...assumed, "day"] } : deadline;
}

/** A timescale read with the workbook's meetings in hand: their forums are known by name, and give their day to "June Board". */
export function readAtMeetings(text: string, { period, meetings = [] }: TimescaleContext): Timescale {
  if (meetings.length === 0) return readTimescale(text, { period });
  const read = readTimescale(text, { period, forums: meetings.map(({ forum }) => nameOf(forum)) });
  return { ...read, deadlines: read.deadlines.map((deadline) => takeSitting(deadline, meetings)) };
}
