import { check } from "../../src/core/check/check";
import { makeGrid, type Cell } from "../../src/core/grid/grid";
import type { Book } from "../../src/core/grid/book";
import { noSettings } from "../../src/core/plan/settings";
import { recognise } from "../../src/core/recognise/recognise";
import { placeOfKey } from "../../src/xlsx/state";
import { bigPlan } from "../support/bigPlan";
import { figure, median, timed, type Figure } from "./figure";

/** The book of a big plan, as readBook would give it. */
function bookOf(actions: number): Book {
  const sheet = bigPlan(actions).sheets[0];
  if (!sheet) throw new Error("A big plan has a sheet.");
  const cells = [...sheet.cells].map(([key, { value, look }]): Cell => {
    const fill = look.fill === undefined ? {} : { fill: look.fill };
    return { ...placeOfKey(key), value, ...fill };
  });
  return {
    sheets: [{ name: sheet.name, visibility: "visible", isProtected: false }],
    activeSheet: sheet.name,
    grids: [makeGrid({ sheet: sheet.name, cells, merges: sheet.merges })],
    history: null,
    structureProtected: false,
    kept: {},
  };
}

/** Recognising and checking a plan of so many actions: our own time, in milliseconds. */
export async function readFigure(name: string, actions: number, rounds: number): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // A new book each time: what is remembered by grid must not help the next round.
    const book = bookOf(actions);
    times.push(await timed(() => check(book, recognise(book).plans, { settings: noSettings })));
  }
  return figure(name, "ms", median(times));
}
