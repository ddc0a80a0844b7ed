import { monthOfIso } from "./months";
import { readTimescale } from "./readTimescale";
import type { WordsContext } from "./reading";
import type { Deadline, Timescale, TimescaleDoubt } from "./timescale";

/** What a timescale is read against where the workbook's meetings are known. */
export interface TimescaleContext extends WordsContext {
  /** The sittings of the Meetings sheet: iso is a day or a month. */
  readonly meetings?: readonly { readonly iso: string; readonly forum: string }[];
}

/** 43555 and nothing else: a date that lost its format on the way. */
const serialNumber = /^[3-7]\d{4}(?:\.\d+)?$/;
/** 10:00, 2.30pm, 00:00:00 and nothing else. */
const timeOfDay = /^\d\d?(?::\d\d){1,2} *(?:[ap]m|hrs)?$|^\d\d?(?:\.\d\d)? *(?:[ap]m|hrs)$/i;

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

/** A year of 1900 is no slip of the pen: it is how Excel shows a day that is not there. */
function asTold(doubt: TimescaleDoubt, text: string): TimescaleDoubt {
  const is1900 = doubt.rule === "date-year-suspect" && /(?<!\d)1900$/.test(text.slice(doubt.from, doubt.to));
  return is1900 ? { ...doubt, rule: "not-a-date" } : doubt;
}

/**
 * A timescale as it stands in a cell or a line: what its words say (see readTimescale), with the workbook's forums known by name and
 * "June Board" on its day; and what is a number and nothing else is told for what it is.
 */
export function readText(text: string, { period, meetings = [] }: TimescaleContext): Timescale {
  const bare = text.trim();
  const from = text.indexOf(bare);
  const place = { from, to: from + bare.length };
  if (serialNumber.test(bare)) return { text, deadlines: [], doubts: [{ rule: "date-lost-format", ...place }] };
  if (timeOfDay.test(bare)) {
    const none: Deadline = { iso: null, kind: "none", forum: null, assumed: [], ...place };
    return { text, deadlines: [none], doubts: [{ rule: "not-a-date", ...place }] };
  }
  const forums = meetings.map(({ forum }) => nameOf(forum));
  const { deadlines, doubts } = readTimescale(text, meetings.length > 0 ? { period, forums } : { period });
  const placed = deadlines.map((deadline) => takeSitting(deadline, meetings));
  const told = doubts.map((doubt) => asTold(doubt, text));
  const isNone = placed.length === 0 && told.length > 0 && told.every(({ rule }) => rule === "not-a-date");
  return {
    text,
    // The day of a sitting may be said as well: it is one deadline then.
    deadlines: isNone
      ? [{ iso: null, kind: "none", forum: null, assumed: [], ...place }]
      : placed.filter(({ iso }, at) => iso === null || placed.findIndex((each) => each.iso === iso) === at),
    doubts: told,
  };
}
