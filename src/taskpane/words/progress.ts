import type { Doing } from "../ports";

const n = (count: number) => count.toLocaleString("en-GB");

/** "1,200 ratings" before any is done, then "300 of 1,200 ratings". */
const of = (done: number, all: number, one: string, many: string) =>
  all === 1 ? `1 ${one}` : done > 0 ? `${n(done)} of ${n(all)} ${many}` : `${n(all)} ${many}`;

/** What is said while work goes on, by what is done: so many are done, of so many in all; 0 in all where that is not known. */
const doings: Readonly<Record<Doing, (done: number, all: number) => string>> = {
  "reading-sheets": (done, all) =>
    done > 0 ? `Reading the sheets: ${n(done)} of ${n(all)} done` : "Reading the workbook",
  "reading-rows": (done, all) => `Reading the rows: ${n(done)} of ${n(all)} done`,
  "working-out": () => "Working it out",
  colouring: (done, all) => `Colouring ${of(done, all, "rating", "ratings")}`,
  "writing-sheets": (done, all) => `Writing ${of(done, all, "sheet", "sheets")}`,
  "writing-changes": (done, all) => `Writing ${of(done, all, "change", "changes")}`,
};

/** The words of work that is under way, and of work that was stopped. */
export const progress = {
  doings,
  running: (label: string) => `${label}: working`,
  cancelling: "Stopping. The workbook stays whole.",
  stopped: {
    before: "Stopped. Nothing was changed.",
    after: "Cancel came when everything was written already. Put it back takes it away again.",
  },
  finishCell: "If you are typing in a cell, press Enter to finish it. The add-in goes on by itself.",
} as const;
