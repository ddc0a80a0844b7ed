import { makePage } from "../../../src/core/grid/page";
import { toTheEnd } from "../../../src/core/grid/steps";
import { findingKeys } from "../../../src/core/key/findKeys";
import { isPlainEntry } from "../../../src/core/key/plainEntry";
import { gridOf } from "../../support/grid";

const labels = (text: string) => toTheEnd(findingKeys(makePage(gridOf(text)), () => false)).map((key) => key.entries.map(({ label }) => label)); // prettier-ignore

it.each([
  ["Not begun", "Work has not begun", true],
  ["Awaiting others", "A partner has to act before we can", true],
  ["Parked", "Put aside by the Board until next year", true],
  ["Note", "Ratings are set by the lead of each line", false],
  ["Prepared by", "The manager of the board on behalf of all", false],
  ["Chair", "Kit Moss", false],
  ["Version 2", "Agreed at the last meeting of the group", false],
  ["Area office", "Harbour House", false],
  ["Please ask the business manager", "who will help with any of these", false],
])("“%s”, meaning “%s”, among entries: %s", (label, meaning, entry) =>
  expect(isPlainEntry(label, meaning, false)).toBe(entry),
);

it("before the first label, where headings stand, the words have to say how far something has got", () => {
  expect(isPlainEntry("Not begun", "Work has not begun", true)).toBe(true);
  expect(isPlainEntry("Shade", "what we take it to mean", true)).toBe(false);
  expect(isPlainEntry("Rating", "how far it is on track", true)).toBe(false);
});

const key = `1 | {FF0000}Red | Late by more than a month
2 | {92D050}Green | On track
3 | {0070C0}Blue | Completed`;

it("entries without a colour below a key are its own, and what is told about the key ends it", () => {
  expect(labels(`${key}\n4 | {FFFFFF}Not begun | Work has not begun\n5 | Awaiting others | A partner has to act first`)).toEqual([["Red", "Green", "Blue", "Not begun", "Awaiting others"]]); // prettier-ignore
  expect(labels(`${key}\n4 | Agreed | By the group in spring\n5 | Not begun | Work has not begun`)).toEqual([["Red", "Green", "Blue"]]); // prettier-ignore
  expect(labels(`${key}\n4 | Not begun`)).toEqual([["Red", "Green", "Blue"]]);
  expect(labels(`${key}\n6 | Awaiting others | A partner has to act first`)).toEqual([["Red", "Green", "Blue"]]);
});

it("two of them between labels part no key in two", () => {
  const text = `1 | {FF0000}Red | Late\n2 | Awaiting others | A partner has to act first\n3 | Not begun | Nothing has been done yet\n4 | {92D050}Green | On track\n5 | {0070C0}Blue | Completed`; // prettier-ignore
  expect(labels(text)).toEqual([["Red", "Awaiting others", "Not begun", "Green", "Blue"]]);
});

it("a key from left to right, and one in a single cell, have them too", () => {
  const across = "1 | {FF0000}Red | Late | {92D050}Green | On track | {0070C0}Blue | Completed";
  expect(labels(`${across} | Not begun | Work has not begun`)).toEqual([["Red", "Green", "Blue", "Not begun"]]);
  expect(labels(`${across} | Prepared by | the manager of the board`)).toEqual([["Red", "Green", "Blue"]]);
  const oneCell = "Red – late by more than a month\\nGreen – on track\\nBlue – completed\\n";
  expect(labels(`1 | ${oneCell}Not begun – work has not begun`)).toEqual([["Red", "Green", "Blue", "Not begun"]]);
  expect(labels(`1 | ${oneCell}Please note – leads set these for themselves`)).toEqual([["Red", "Green", "Blue"]]);
});
