import type { RoleWords } from "./roleWords";

/** By when. From the headings of public plans; pryd (when), amserlen (timetable) and erbyn (by) are Welsh. */
export const timescale: RoleWords = {
  role: "timescale",
  phrases: [
    [
      94,
      `
      when
      (timescale|timescales|timeframe|timeframes|timeline|timelines|timetable|timetables|timelimit|timespan)
      time (scale|scales|frame|frames|line|lines|table|limit|limits|span)
      (timing|timings)
      (deadline|deadlines)
      due
      (pryd|amserlen|erbyn)
      `,
    ],
    [
      91,
      `
      <end of work> ..3 (date|dates)
      (date|dates) ..2 (for|to be|by|due|of completion|of implementation)
      (complete|completed|completion|finish|finished|achieve|achieved) by
      target completion
      completion $
      ^ (finish|end|ends|to|latest finish) $
      to be (completed|done|achieved) by
      `,
    ],
    [74, "date\ndates\ndyddiad"],
    [58, "milestone\nmilestones\nquarter\n^ year $\n^ target $\nperiod\ntime\nmonth"],
  ],
};
