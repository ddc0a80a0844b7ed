import { noSettings } from "../../src/core/plan/settings";
import { runJob } from "../../src/excel/runJob";
import { newState } from "../../src/xlsx/newState";
import { cellKey, type SheetState, type WorkbookState } from "../../src/xlsx/state";
import { openInExcel } from "../support/excel";

const rows: readonly (readonly (string | null)[])[] = [
  ["Action Plan 2021-22"],
  ["Ref", "Action", "Lead", "Measure", "Timescale", "RAG"],
  ["1.1", "Audit the files of three wards", "Ann Field", "Fewer gaps", "Report to BMG in October 2021", "Amber"],
  ["1.2", "Train new staff in every ward", "Tutors", "Bi-monthly report to BMG", "Ongoing", "Amber"],
  ["1.3", "Write to all partners", "Ann Field", "Replies", "Report to Board in December 2021", "Red"],
];

function workbook(): WorkbookState {
  const state = newState(["Plan"]);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) state.sheets[0]?.cells.set(cellKey(r + 1, c + 1), { value, look: {} });
    }),
  );
  return state;
}

const sheetOf = (state: WorkbookState, name: string): SheetState => {
  const found = state.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${state.sheets.map((sheet) => sheet.name).join(", ")}`);
  return found;
};

function linesOf(state: WorkbookState, name: string): string[][] {
  const { cells } = sheetOf(state, name);
  return Array.from({ length: 30 }, (_, r) =>
    Array.from({ length: 7 }, (_, c) => String(cells.get(cellKey(r + 1, c + 1))?.value ?? "")),
  ).filter((line) => line.some((text) => text !== ""));
}

function type(state: WorkbookState, name: string, row: number, column: number, value: string | number): void {
  const { cells } = sheetOf(state, name);
  const key = cellKey(row, column);
  cells.set(key, { look: {}, ...cells.get(key), value });
}

async function draw(options: Parameters<typeof runJob>[1] = {}) {
  const result = await runJob("schedule", options);
  expect(result.trouble).toBeUndefined();
  expect(result.refused).toBeUndefined();
  return result;
}

describe("the schedule drawn again", () => {
  it("keeps the status that an officer typed, also when the month has got its day, and what is no longer in the plan", async () => {
    const state = workbook();
    await openInExcel(state);
    await draw();
    const forward = linesOf(state, "Forward plan");
    const bmg = forward.findIndex((line) => line[1] === "BMG") + 1;
    type(state, "Forward plan", bmg, 7, "Chair wants a shorter paper");
    const meetings = linesOf(state, "Meetings");
    type(state, "Meetings", meetings.findIndex((line) => line[0] === "BMG") + 1, 2, "13 October 2021");
    sheetOf(state, "Plan").cells.delete(cellKey(5, 5));
    await draw();
    const again = linesOf(state, "Forward plan");
    expect(again.filter((line) => line[1] === "BMG")).toEqual([
      ["44482", "BMG", "1.1 Audit the files of three wards", "Ann Field", "Report", "44475", "Chair wants a shorter paper"],
    ]); // prettier-ignore
    expect(again.filter((line) => line[1] === "Board").map((line) => line[6])).toEqual([
      "Kept from the forward plan as it stood",
    ]);
    expect(state.sheets.map(({ name }) => name).sort()).toEqual(["Agendas", "Forward plan", "Meetings", "Plan", "Reporting schedule"]); // prettier-ignore
  });

  it("keeps a column that officers added to the forward plan, a day that they typed for a paper, and says the names on every page of a wide grid", async () => {
    const state = workbook();
    await openInExcel(state);
    await draw();
    type(state, "Forward plan", 2, 8, "Room");
    type(state, "Forward plan", 3, 8, "Town Hall");
    type(state, "Forward plan", 3, 6, "1 October 2021");
    type(state, "Plan", 3, 2, "Audit the files of four wards and report");
    const first = linesOf(state, "Meetings").length + 1;
    for (let at = 0; at < 26; at++) {
      type(state, "Meetings", first + at, 1, "Executive");
      type(state, "Meetings", first + at, 2, `${1 + (at % 25)} ${at < 13 ? "May" : "June"} 2021`);
    }
    await draw();
    const { cells } = sheetOf(state, "Forward plan");
    const at = (row: number, column: number) => cells.get(cellKey(row, column))?.value;
    expect([at(2, 8), at(3, 8), at(3, 3), at(3, 6)]).toEqual([
      "Room",
      "Town Hall",
      "1.1 Audit the files of four wards and report",
      44470,
    ]);
    expect(linesOf(state, "Forward plan").filter((line) => line[1] === "BMG")).toHaveLength(1);
    expect(sheetOf(state, "Reporting schedule").print).toMatchObject({ repeatRows: "$2:$2", repeatColumns: "$A:$B" });
  });

  it("never writes over the sheet of meetings, whatever officers have made of its headings, nor over a hidden forward plan", async () => {
    const state = workbook();
    await openInExcel(state);
    await draw();
    type(state, "Meetings", 2, 2, "In which week?");
    type(state, "Meetings", 2, 3, "Whom do we meet?");
    type(state, "Meetings", 2, 4, "Deadline");
    sheetOf(state, "Forward plan").visibility = "Hidden";
    type(state, "Forward plan", 3, 7, "Withdrawn by the Chair");
    const [before, hidden] = [linesOf(state, "Meetings"), linesOf(state, "Forward plan")];
    const result = await draw();
    expect(linesOf(state, "Meetings")).toEqual(before);
    expect(linesOf(state, "Forward plan")).toEqual(hidden);
    expect(result.say.join(" ")).toContain("Forward plan is hidden");
  });

  it("asks what bi-monthly means, and follows the answer once there is one", async () => {
    const state = workbook();
    await openInExcel(state);
    const first = await draw();
    expect(first.say.filter((line) => line.includes("Bi-monthly"))).toHaveLength(1);
    const answered = await draw({ settings: { ...noSettings, biMonthly: "every-two-months" } });
    expect(answered.say.join(" ")).not.toContain("which does the board mean");
    const due = linesOf(state, "Forward plan").filter((line) => line[2]?.startsWith("1.2"));
    expect(due.map((line) => line[4])).toEqual(Array.from({ length: 6 }, () => "Report (proposed)"));
  });

  it("counts papers' working days from the settings, bank holidays apart", async () => {
    const state = workbook();
    sheetOf(state, "Plan").cells.set(cellKey(3, 5), { value: "Report to BMG on 19 April 2021", look: {} });
    await openInExcel(state);
    await draw({ settings: { ...noSettings, papersDays: 10 } });
    const due = linesOf(state, "Forward plan").find((line) => line[1] === "BMG")?.[5];
    expect(due).toBe("44287");
  });

  it("takes three round trips at most", async () => {
    const { host } = await openInExcel(workbook());
    await runJob("schedule");
    expect(host.traffic().syncs).toBeLessThanOrEqual(3);
    host.resetTraffic();
    await runJob("schedule");
    expect(host.traffic().syncs).toBeLessThanOrEqual(3);
  });
});
