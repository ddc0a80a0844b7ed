import { makePage } from "../../../src/core/grid/page";
import { settleKey } from "../../../src/core/key/codes";
import { toTheEnd } from "../../../src/core/grid/steps";
import { findingKeys } from "../../../src/core/key/findKeys";
import { gridOf } from "../../support/grid";

function read(text: string, typed: readonly string[] = []) {
  return toTheEnd(findingKeys(makePage(gridOf(text)), () => false)).map((block) =>
    settleKey(block, "Plan", typed, {}).map(({ code, label, meaning, color, cell }) => [code, label, meaning, color, cell]),
  ); // prettier-ignore
}

it("labels left of their meanings, the fill in the label's cell", () => {
  expect(read("2 | RAG key\n3 | {FF0000}Red | Late\n4 | {00B050}Green | Done")).toEqual([
    [
      ["R", "Red", "Late", "FF0000", "A3"],
      ["G", "Green", "Done", "00B050", "A4"],
    ],
  ]);
});

it("labels right of their meanings, and a blank swatch beside", () => {
  expect(read("3 | Seriously late | Red | {FF0000}\n4 | All is done | Green | {00B050}")).toEqual([
    [
      ["R", "Red", "Seriously late", "FF0000", "B3"],
      ["G", "Green", "All is done", "00B050", "B4"],
    ],
  ]);
});

it("a line to a cell, a row of cells, and all in one cell", () => {
  const entries = (cells: readonly string[], fills: readonly (string | null)[]) => [
    ["R", "Red", "late", fills[0], cells[0]],
    ["A", "Amber", "at risk", fills[1], cells[1]],
    ["G", "Green", "done", fills[2], cells[2]],
  ];
  expect(read("1 | {FF0000}R – Red: late\n2 | {FFC000}A – Amber: at risk\n3 | {00B050}G – Green: done")).toEqual([entries(["A1", "A2", "A3"], ["FF0000", "FFC000", "00B050"])]); // prettier-ignore
  expect(read("1 | Key | {FF0000}Red = late | {FFC000}Amber = at risk | {00B050}Green = done")).toEqual([entries(["B1", "C1", "D1"], ["FF0000", "FFC000", "00B050"])]); // prettier-ignore
  expect(read("1 | Key:\\nRed: late\\nAmber: at risk\\nGreen: done")).toEqual([entries(["A1", "A1", "A1"], [null, null, null])]); // prettier-ignore
});

it("where two labels share a first letter the earlier keeps it and the later is its whole word, unless the plan types otherwise", () => {
  const text = "1 | Key\n2 | Green | Done\n3 | Grey | Not needed\n4 | Red | Late";
  expect(read(text)[0]?.map(([code]) => code)).toEqual(["G", "Grey", "R"]);
  expect(read(text, ["G", "Gy", "R"])[0]?.map(([code]) => code)).toEqual(["G", "Gy", "R"]);
});

it("words of status are codes in full where the plan types them so", () => {
  const text = "1 | Status key\n2 | Complete | All is done\n3 | Ongoing | Work goes on\n4 | Paused | Work is on hold";
  expect(read(text, ["Complete", "Paused"])[0]?.map(([code]) => code)).toEqual(["Complete", "Ongoing", "Paused"]);
  expect(read(text)[0]?.map(([code]) => code)).toEqual(["C", "O", "P"]);
});

it("a word that no list knows is a label where it has a colour of its own, or stands between two labels", () => {
  const labels = (text: string) => read(text)[0]?.map(([code, label]) => [code, label]);
  const all = [
    ["S", "Sailing"],
    ["D", "Drifting"],
    ["A", "Aground"],
  ];
  expect(labels("3 | {C6EFCE}Sailing | Well\n4 | {FFEB9C}Drifting | A little late\n5 | {FFC7CE}Aground | Very late")).toEqual(all); // prettier-ignore
  expect(labels("1 | Key\n2 | On track | Well\n3 | Adrift | A month late\n4 | Stopped | No longer wanted")?.map(([, label]) => label)).toEqual(["On track", "Adrift", "Stopped"]); // prettier-ignore
  expect(read("3 | {C6EFCE}North | Ann\n4 | {C6EFCE}South | Ben\n5 | {C6EFCE}West | Cat")).toEqual([]);
});

it("letters and numbers without colour or title are a key where what they mean says how far something has got", () => {
  expect(read("1 | 1 | Fully done\n2 | 2 | On track\n3 | 3 | Not started")[0]?.map(([code]) => code)).toEqual(["1", "2", "3"]); // prettier-ignore
  expect(read("1 | R | Well behind | A | A little behind | G | On course")[0]?.map(([code]) => code)).toEqual(["R", "A", "G"]); // prettier-ignore
  expect(read("1 | R | Reading | A | Aldershot | G | Guildford")).toEqual([]);
});

it("in one row, words of progress beside colours are what those mean", () => {
  expect(read("1 | Red | Off track | | Green | On track | | Blue | Complete")[0]?.map(([code, , meaning]) => [code, meaning])).toEqual([["R", "Off track"], ["G", "On track"], ["B", "Complete"]]); // prettier-ignore
});

it("one fill under every label is the table's look and no key colour", () => {
  expect(read("1 | Key\n2 | {D9D9D9}Red | Late\n3 | {D9D9D9}Amber | Risky\n4 | {D9D9D9}Green | Done")[0]?.map((entry) => entry[3])).toEqual([null, null, null]); // prettier-ignore
});

it.each([
  "1 | Red | Amber | Green\n2 | No policy | A draft | Agreed\n3 | No staff | Some staff | All staff",
  "1 | Name | A | B\n2 | Ann | P | A\n3 | Ben | A | P",
  "1 | 1 | Write to members\n2 | 2 | Book a room\n3 | 3 | Order food",
  "1 | Red | 12\n2 | total | 14",
])("what is no key is not read as one: %j", (text) => {
  expect(read(text)).toEqual([]);
});

describe("a table of ratings as large as a sheet", () => {
  const ratings = ["Red", "Amber", "Green", "n/a"];
  const table = (top: number, rows: number) =>
    Array.from({ length: rows }, (_, r) => `${top + r} | ${Array.from({ length: 12 }, (__, c) => ratings[(r + c) % 4]).join(" | ")}`); // prettier-ignore

  it("is no key, however often its colours stand one under the other", () => {
    expect(read(table(1, 200).join("\n"))).toEqual([]);
  });

  it("leaves the key that stands above it under a title of its own", () => {
    const key = ["1 | RAG key", "2 | {FF0000}Red | Late", "3 | {FFC000}Amber | At risk", "4 | {00B050}Green | Done"];
    expect(read([...key, ...table(9, 200)].join("\n"))).toEqual([
      [
        ["R", "Red", "Late", "FF0000", "A2"],
        ["A", "Amber", "At risk", "FFC000", "A3"],
        ["G", "Green", "Done", "00B050", "A4"],
      ],
    ]);
  });
});
