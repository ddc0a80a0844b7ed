import { noSettings } from "../../../src/core/plan/settings";
import { agendaSheet } from "../../../src/core/reports/agendas";
import { forwardPlan } from "../../../src/core/reports/forwardPlan";
import { scheduleGrid } from "../../../src/core/reports/scheduleGrid";
import { meetingsSheet } from "../../../src/core/reports/scheduleMeetings";
import { makeSchedule } from "../../../src/core/schedule/makeSchedule";
import { readForwardColumns, readForwardPlan } from "../../../src/core/schedule/keptStatuses";
import { meetingLines } from "../../../src/core/schedule/meetingLines";
import { readMeetings } from "../../../src/core/schedule/meetings";
import { schedule as scheduleJob } from "../../support/jobsAtOnce";
import type { SheetDraft } from "../../../src/core/sheets/sheetDraft";
import { action, book, plan, scheduleOf, sheet, year } from "../schedule/samples";

const sample = scheduleOf([
  ["Hoarding", "June 2021 – joint Board", "May 2022"],
  ["Coercion", "June 2021", "June 2021 – joint Board"],
]);
const made = makeSchedule(book([sample.grid]), [sample.plan], noSettings);
const values = (draft: SheetDraft | undefined) =>
  (draft?.rows ?? []).map((row) => row.map((at) => (typeof at === "object" && at !== null ? at.value : at)));
const asSheet = (draft: SheetDraft | undefined) => {
  const rows = values(draft).map((row) => row.map((value) => (typeof value === "boolean" ? null : value)));
  const grid = sheet(draft?.name ?? "", rows);
  const cells = grid.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => {
      const drafted = draft?.rows[r - 1]?.[c - 1];
      const format = typeof drafted === "object" && drafted !== null ? drafted.style.numberFormat : undefined;
      return cell ? [format === undefined ? cell : { ...cell, numberFormat: format }] : [];
    }),
  );
  return {
    ...grid,
    rows: grid.rows.map((row, r) => row?.map((_, c) => cells.find((cell) => cell.row === r && cell.column === c))),
  };
};

describe("the reporting-schedule grid", () => {
  const draft = scheduleGrid(made, "priority", { title: "Schedule", footer: "as at" });

  it("has sittings across with words in every cell and a total per sitting", () => {
    const [, head, hoarding, coercion, total] = values(draft);
    expect(head?.slice(4)).toEqual(["June 2021\nBoard", "June 2021\njoint Board", "May 2022\nBoard\noutside the year"]);
    expect(hoarding?.slice(4)).toEqual([null, "Report", "Report"]);
    expect(coercion?.slice(4)).toEqual(["Report", "Report", null]);
    expect(total?.slice(4)).toEqual([1, 2, 1]);
  });

  it("has one title, one header row that stays in sight, and prints landscape on one page's width", () => {
    expect(draft).toMatchObject({
      frozenRows: 2,
      print: { orientation: "landscape", fitToWidth: true, repeatRows: [2, 2] },
    });
    expect(draft?.rows.every((row) => row.length <= (draft?.widths.length ?? 0))).toBe(true);
  });

  it("wider than a page, it says whose row it is on every page", () => {
    const months = Array.from(
      { length: 30 },
      (_, at) => `20${20 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    );
    const sittings = months.map((iso) => ({ iso, forum: "Board", joint: false, proposed: false, outsideYear: false }));
    const wide = scheduleGrid({ ...made, sittings, kept: sittings }, "priority", { title: "", footer: "" });
    expect(wide?.print).toMatchObject({ fitToWidth: false, repeatRows: [2, 2], repeatColumns: [1, 2] });
    expect(draft?.print).not.toHaveProperty("repeatColumns");
  });

  it("groups by lead and by who reports", () => {
    const actions = [
      action(3, { ref: "1", lead: "QA", measure: "Training group report to BMG", timescale: "June 2021" }),
      action(4, { ref: "2", lead: "QA", measure: "Report to BMG", timescale: "June 2021" }),
    ];
    const read = makeSchedule(book([sheet("Plan", [["x"]])]), [plan({ actions })], noSettings);
    const names = (by: "lead" | "sub-group" | "action") => {
      const [, head, ...body] = values(scheduleGrid(read, by, { title: "", footer: "" }));
      const at = head?.findIndex((name) => ["Lead", "Who reports", "Action"].includes(String(name))) ?? 0;
      return body.slice(0, -1).map((row) => row[at]);
    };
    expect(names("lead")).toEqual(["QA"]);
    expect(names("sub-group")).toEqual(["Training group", "QA"]);
    expect(names("action")).toHaveLength(2);
  });
});

describe("who leads", () => {
  const actions = [
    action(3, { ref: "1", lead: "Police; Health & Social Care", timescale: "Report to BMG in June 2021" }),
    action(4, { ref: "2", lead: "TLI", timescale: "Report to BMG in June 2021" }),
    action(5, { ref: "3", lead: null, timescale: "Report to BMG in June 2021" }),
  ];
  const read = makeSchedule(book([sheet("Plan", [["x"]])]), [plan({ actions })], noSettings);
  const grid = scheduleGrid(read, "lead", { title: "", footer: "", aliases: { TLI: "Police" } });

  it("each has a row of their own under the name that the aliases give, and what two lead counts once", () => {
    const [, head, ...body] = values(grid);
    expect(head).toEqual(["Lead", "Joint", "June 2021\nBMG"]);
    expect(body.map((row) => [row[0], row[2]])).toEqual([
      ["Police", "2 × Report"],
      ["Health & Social Care", "Report"],
      ["No lead named", "Report"],
      ["Total", 3],
    ]);
  });

  it("a sitting with too many items says so beside its number", () => {
    const many = Array.from({ length: 13 }, (_, at) =>
      action(3 + at, { ref: `${at + 1}`, timescale: "Report to BMG in June 2021" }),
    );
    const full = makeSchedule(book([sheet("Plan", [["x"]])]), [plan({ actions: many })], noSettings);
    const total = scheduleGrid(full, "action", { title: "", footer: "" })?.rows.at(-1)?.at(-1);
    expect(total).toMatchObject({ value: 13, style: { numberFormat: expect.stringContaining("too many") } });
    expect(full.contradictions.map(({ text }) => text)).toEqual(["BMG, June 2021: 13 items on one agenda."]);
  });
});

describe("the forward plan", () => {
  const options = { title: "Forward plan", footer: "", asAt: "2021-09-01", papersDays: 5, kept: [], date1904: false };

  it("keeps what slipped, and says which sitting is next", () => {
    const rows = values(forwardPlan(made, options)).slice(2);
    expect(rows).toHaveLength(4);
    expect(rows.filter((row) => String(row[6]).includes("not recorded as heard"))).toHaveLength(3);
    expect(String(rows[0]?.[6])).toContain("next Board is May 2022");
  });

  it("is read back: what officers typed as a status stays, and items that the plan no longer names stay until they are heard", () => {
    const first = asSheet(forwardPlan(made, options));
    const edited = {
      ...first,
      rows: first.rows.map((row) =>
        row?.map((cell) => (cell?.column === 7 && cell.row > 2 ? { ...cell, value: "Heard" } : cell)),
      ),
    };
    const kept = readForwardPlan(book([edited]), year);
    expect(
      values(forwardPlan(made, { ...options, kept }))
        .slice(2)
        .map((row) => row[6]),
    ).toContain("Heard");
    const open = kept.map((line, at) => ({ ...line, status: at === 0 ? "" : "Heard" }));
    const none = { ...made, agenda: [] };
    expect(values(forwardPlan(none, { ...options, kept: open })).slice(2)).toHaveLength(1);
  });

  it("does not take its own words for an officer's", () => {
    const kept = readForwardPlan(book([asSheet(forwardPlan(made, options))]), year);
    const later = values(forwardPlan(made, { ...options, asAt: null, kept })).slice(2);
    expect(later.map((row) => row[6])).toEqual([null, null, null, null]);
  });

  describe("gone on with by officers", () => {
    const one = (ref: string, words: string) =>
      action(3, { ref, action: words, timescale: "Report to Board on 21 April 2021" });
    const readOf = (actions: readonly ReturnType<typeof one>[]) =>
      makeSchedule(book([sheet("Plan", [["x"]])]), [plan({ actions })], noSettings);
    const before = readOf([one("1", "Review the rota"), one("2", "Audit the chronologies of the pilot")]);
    const free = { ...options, asAt: null };
    /** The drafted sheet, with a column "Room" put in before Lead, and what is typed there. */
    const typed = (over: Readonly<Record<string, string>>, days = 5) => {
      const draft = forwardPlan(before, { ...free, papersDays: days });
      const rows = values(draft).map((row, r) => {
        const own = r === 1 ? "Room" : r < 2 ? null : `Room ${r}`;
        return [...row.slice(0, 3), own, ...row.slice(3)].map((value, c) => over[`${r},${c}`] ?? value);
      });
      return book([sheet("Forward plan", rows.map((row) => row.map((value) => (typeof value === "boolean" ? null : value))))]); // prettier-ignore
    };
    const again = (from: ReturnType<typeof typed>, now = before, papersDays = 5) => {
      const kept = readForwardPlan(from, year);
      const drawn = forwardPlan(now, { ...free, papersDays, kept, columns: readForwardColumns(from) ?? [] });
      return { draft: drawn, head: values(drawn)[1], body: values(drawn).slice(2) };
    };
    const dates = { "2,0": "21 April 2021", "3,0": "21 April 2021", "2,6": "14 April 2021", "3,6": "14 April 2021" };

    it("columns of their own stay where they were put, with what stands in them", () => {
      const { draft, head, body } = again(typed(dates));
      expect(head?.slice(2, 5)).toEqual(["Item", "Room", "Lead"]);
      expect(body.map((row) => row[3])).toEqual(["Room 2", "Room 3"]);
      expect([draft?.table?.area, draft?.widths.length]).toEqual(["A2:H4", 8]);
    });

    it("a day that they typed for a paper stays, and one that the number of days gave follows that number", () => {
      const due = (days: number) =>
        again(typed({ ...dates, "3,6": "1 April 2021" }), before, days).body.map((row) => row[6]);
      expect(due(5)).toEqual([44300, 44287]);
      expect(due(3)).toEqual([44302, 44287]);
      expect(again(typed({ ...dates, "3,6": "by Ann, on the day" })).body[1]?.[6]).toBe("by Ann, on the day");
    });

    it("an item reworded, renumbered or both stands once, with its status", () => {
      const from = typed({ ...dates, "2,7": "Chair asked for this", "3,7": "Paper seen" });
      const statuses = (now: ReturnType<typeof readOf>) => again(from, now).body.map((row) => [row[2], row[7]]);
      expect(statuses(readOf([one("1", "Review and change the rota"), one("3", "Audit the chronologies of the pilot")]))).toEqual([
        ["1 Review and change the rota", "Chair asked for this"],
        ["3 Audit the chronologies of the pilot", "Paper seen"],
      ]);
    }); // prettier-ignore

    it("a line whose number now says something else stays and says so; it is not taken for that", () => {
      const { body } = again(typed(dates), readOf([one("1", "Buy a boat"), one("2", "Audit the chronologies of the pilot")]));
      expect(body.map((row) => [row[2], row[7]])).toEqual([
        ["1 Buy a boat", null],
        ["2 Audit the chronologies of the pilot", null],
        ["1 Review the rota", "Kept from the forward plan as it stood: 1 now says something else"],
      ]);
    }); // prettier-ignore
  });

  it("gives the day that a paper is due where the meeting's day is known", () => {
    const actions = [action(3, { ref: "1", timescale: "Report to Board on 21 April 2021" })];
    const read = makeSchedule(book([sheet("Plan", [["x"]])]), [plan({ actions })], noSettings);
    const due = values(forwardPlan(read, { ...options, asAt: null })).at(-1)?.[5];
    expect(due).toBe(44300);
  });

  it("an agenda is text to copy", () => {
    expect(values(agendaSheet(made, "", ""))[3]?.[1]).toBe(
      "Joint Board, June 2021\n1. Hoarding (report)\n2. Coercion (report)",
    );
  });
});

describe("the Meetings sheet", () => {
  it("is laid out with what the workbook shows, and read back as the same meetings", () => {
    const source = book([
      sample.grid,
      sheet("Control", [
        ["Approved by", "Executive", "16 June 2021"],
        ["Author", "A person", "May"],
      ]),
    ]);
    const lines = meetingLines(source, [sample.plan], made, []);
    expect(lines.map((line) => line.forum)).toContain("Executive");
    const back = readMeetings(book([asSheet(meetingsSheet(lines, "", false))]), year);
    expect(back.map(({ iso, forum, joint }) => `${iso} ${forum} ${joint}`).sort()).toEqual(
      lines.map((line) => `${line.iso} ${line.forum} ${line.jointWith !== null}`).sort(),
    );
  });
});

describe("the schedule job", () => {
  it("a workbook in which nothing is due gives a sentence and no sheet", () => {
    const outcome = scheduleJob(book([sheet("Empty", [["Nothing", "here"]])]), { settings: noSettings });
    expect(outcome.drafts).toEqual([]);
    expect(outcome.refused).toMatch(/no schedule to draw/);
  });
});
