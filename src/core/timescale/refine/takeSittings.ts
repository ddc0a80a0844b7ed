import { monthOfIso } from "../months";
import type { Reading, Refinement } from "../reading";

/** "June Board" takes the day from the Meetings sheet, where exactly one sitting of that forum is in that month. */
export const takeSittings: Refinement = (readings, { context: { meetings = [] } }) =>
  readings.map((reading): Reading => {
    const { month, forums, assumed, kind } = reading;
    if (kind !== "month" || month === null || !forums) return reading;
    const sittings = meetings.filter(
      ({ iso, forum }) => forum.trim().toLowerCase() === forums[0]?.toLowerCase() && monthOfIso(iso) === month,
    );
    const [sitting] = sittings;
    if (!sitting || sittings.length > 1 || sitting.iso.length < 10) return reading;
    return { ...reading, kind: "day", day: Number(sitting.iso.slice(8)), assumed: [...assumed, "day"] };
  });
