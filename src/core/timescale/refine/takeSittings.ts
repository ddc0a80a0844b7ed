import { monthOfIso } from "../months";
import type { Refinement } from "../reading";

/** "June Board" takes the day from the Meetings sheet, where exactly one sitting of that forum is in that month. */
export const takeSittings: Refinement = (readings, { context: { meetings = [] } }) =>
  meetings.length === 0
    ? readings
    : readings.map((reading) => {
        const { month, forums, assumed, kind } = reading;
        const sittings = meetings.filter(
          ({ iso, forum }) => forum.trim().toLowerCase() === forums?.[0]?.toLowerCase() && monthOfIso(iso) === month,
        );
        const day = kind === "month" && sittings.length === 1 ? Number(sittings[0]?.iso.slice(8)) : 0;
        return day ? { ...reading, kind: "day", day, assumed: [...assumed, "day"] } : reading;
      });
