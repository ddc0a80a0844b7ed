import { paperDueOf } from "../../../src/core/schedule/paperDue";
import type { Sitting } from "../../../src/core/schedule/schedule";
import { year } from "./samples";

const sitting = (iso: string, papersDue?: string): Sitting => ({
  iso, forum: "Board", joint: false, proposed: false, outsideYear: false, ...(papersDue === undefined ? {} : { papersDue }),
}); // prettier-ignore
const due = (iso: string, papersDue?: string, days = 5) => paperDueOf(sitting(iso, papersDue), days, year);

describe("when the paper for a sitting is due", () => {
  it.each([
    ["2021-06-16", undefined, "2021-06-09"],
    ["2021-06-02", undefined, "2021-05-25"],
    ["2021-06-16", "3", "2021-06-11"],
    ["2021-06-16", "10 working days before", "2021-06-02"],
    ["2021-06-16", "2 clear working days before the meeting", "2021-06-14"],
    ["2021-06-16", "one week before", "2021-06-09"],
    ["2021-06-07", "7 days before", "2021-05-28"],
    ["2021-06-16", "07/06/2021", "2021-06-07"],
    ["2021-06-16", "7 June", "2021-06-07"],
    ["2022-01-12", "20 December", "2021-12-20"],
    ["2021-06-16", "with the agenda", "with the agenda"],
    ["2021-06", undefined, null],
    ["2021-06", "5", "5 working days before"],
    ["2021-06", "1", "1 working day before"],
    ["2021-06", "one week before", "one week before"],
  ])("%s, papers due %s: %s", (iso, said, day) => expect(due(iso, said)).toBe(day));
});
