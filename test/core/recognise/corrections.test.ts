import { noSettings } from "../../../src/core/plan/settings";
import { recognise, recogniseGrid } from "../../../src/core/recognise/recognise";
import { bookOf, bookOfGrids, gridOf } from "../../support/grid";

const sheet = [
  "sheet Plan",
  "1 | Plan 2018/19",
  "2 | {0070C0}Blue | Not begun",
  "3 | {00B050}Green | Done",
  "5 | Ref | Action | Lead | When | RAG | Self rating | Comments",
  "6 | 1 | Write to members | Clerk | June 2018 | G | B | Written",
  "7 | 2 | Book the room | Clerk | July 2018 | B | G | Not booked",
].join("\n");

it("what the officer said of the columns goes before what was recognised, and the reason says so", () => {
  const settings = { ...noSettings, columns: { Plan: { rating: "F", update: null } } };
  const [plan] = recognise(bookOf(sheet), { settings }).plans;
  expect(plan?.columns).toEqual({ ref: "A", action: "B", lead: "C", timescale: "D", rating: "F" });
  expect(plan?.actions.map((action) => [action.ratingCell, action.rating, action.update])).toEqual([["F6", "B", null], ["F7", "G", null]]); // prettier-ignore
  expect(plan?.because.some((reason) => reason.cell === "F5" && reason.text.startsWith("You said"))).toBe(true);
});

it("the map that was recognised, told as a correction, changes nothing", () => {
  const [plan] = recognise(bookOf(sheet)).plans;
  const told = Object.fromEntries(Object.entries(plan?.columns ?? {}).map(([role, letter]) => [role, letter ?? null]));
  const [again] = recognise(bookOf(sheet), { settings: { ...noSettings, columns: { Plan: told } } }).plans;
  expect({ ...again, because: [] }).toEqual({ ...plan, because: [] });
});

it("a corrected meaning goes before the key's words; a word that is no stage does not", () => {
  const settings = { ...noSettings, stages: { B: "stopped", G: "splendid" } };
  const key = recognise(bookOf(sheet), { settings }).plans[0]?.key;
  expect(key?.map((entry) => [entry.code, entry.stage])).toEqual([["B", "stopped"], ["G", "complete"]]); // prettier-ignore
});

it("hidden sheets are not read, and only the sheets asked for", () => {
  const book = bookOf(`${sheet}\n${sheet.replace("sheet Plan", "sheet Other")}`);
  expect(recognise(book).plans.map((plan) => plan.sheet)).toEqual(["Plan", "Other"]);
  expect(recognise(book, { sheets: ["Other"] }).plans.map((plan) => plan.sheet)).toEqual(["Other"]);
  const hidden = { ...book, sheets: book.sheets.map((each) => ({ ...each, visibility: "hidden" as const })) };
  expect(recognise(hidden).plans).toEqual([]);
});

it("an empty sheet and an empty workbook hold no plan, and that is said", () => {
  expect(recogniseGrid(gridOf("sheet Plan")).say[1]).toBe("“Plan” is empty.");
  expect(recognise(bookOfGrids([])).say).toHaveLength(1);
});

it("columns told for a sheet whose headings say nothing make it a plan", () => {
  const text = "sheet Plan\n1 | Aaa | Bbb\n2 | Write to members | Clerk\n3 | Book the room | Chair";
  expect(recognise(bookOf(text)).plans).toEqual([]);
  const settings = { ...noSettings, columns: { Plan: { action: "A", lead: "B" } } };
  const [plan] = recognise(bookOf(text), { settings }).plans;
  expect(plan?.actions.map((action) => [action.action, action.lead])).toEqual([["Write to members", "Clerk"], ["Book the room", "Chair"]]); // prettier-ignore
});
