import { parseAddress } from "../core/grid/address";
import type { Book } from "../core/grid/book";
import type { Overlay, OverlayWish } from "../core/grid/overlay";
import { cellsIn } from "../core/rate/ratingColumns";
import { bareListOf, dropDownOf, isMixed } from "./ownDropDown";
import { takeRule } from "./readRule";
import { readRules } from "./readRules";

interface AskedCells {
  readonly area: string;
  readonly validation: Excel.DataValidation;
}

function askCells(sheet: Excel.Worksheet, areas: readonly string[]): readonly AskedCells[] {
  return areas.map((area) => {
    const validation = sheet.getRange(area).dataValidation;
    validation.load("type,rule,errorAlert");
    return { area, validation };
  });
}

const cellsOf = (area: string) => cellsIn([parseAddress(area) ?? []].flat());

function takeCells(asked: readonly AskedCells[]): readonly (readonly [string, string | null])[] {
  return asked.flatMap(({ area, validation }) => {
    const dropDown = dropDownOf(validation);
    return dropDown === undefined ? [] : cellsOf(area).map((cell) => [cell, dropDown] as const);
  });
}

function takeBareLists({ area, validation }: AskedCells): readonly (readonly [string, string])[] {
  const list = bareListOf(validation);
  return list === undefined ? [] : cellsOf(area).map((cell) => [cell, list] as const);
}

/** The rules of a sheet as they are listed: ids and types, without what they say. */
export interface ListedRules {
  readonly sheet: Excel.Worksheet;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Queues the list of a sheet's rules; the caller syncs. */
export function listRules(sheet: Excel.Worksheet): ListedRules {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/type,items/stopIfTrue");
  return { sheet, rules };
}

/**
 * The book with the rules and drop-downs that were wished for: one round trip where the rules were `listed` already, else up to two, and one more
 * where the cells of one run differ. A rule's type is read before its formula: Excel fails a request that asks a rule of another type for one.
 */
export async function readOverlays(
  context: Excel.RequestContext,
  book: Book,
  wishes: readonly OverlayWish[],
  listed?: ListedRules,
): Promise<Book> {
  if (wishes.length === 0) return book;
  const asked = wishes.map((wish) => {
    const sheet = context.workbook.worksheets.getItem(wish.sheet);
    const isListed = listed !== undefined && listed.sheet.name === wish.sheet;
    return { wish, sheet, isListed, rules: (isListed ? listed : listRules(sheet)).rules, cells: askCells(sheet, wish.areas) }; // prettier-ignore
  });
  const isAllListed = asked.every(({ isListed }) => isListed);
  if (!isAllListed) await context.sync();
  const listedRules = asked.flatMap(({ wish, rules }) => rules.items.map((item) => ({ item, wanted: wish.rules })));
  // The cells come with the rules where these were listed before; else they have come with the list.
  let cellsAsked = asked.map(({ cells }) => cells);
  let isAskedAnew = false;
  const askCellsAnew = () => {
    if (isAskedAnew) cellsAsked = asked.map(({ sheet, wish }) => askCells(sheet, wish.areas));
    isAskedAnew = true;
  };
  const requests = await readRules(context, listedRules, isAllListed ? askCellsAnew : undefined);
  let taken = 0;
  const told = asked.map((each, at) => ({
    ...each,
    cells: cellsAsked[at] ?? [],
    requests: requests.slice(taken, (taken += each.rules.items.length)),
  }));
  const parted = told.map(({ sheet, cells, ...rest }) => {
    const mixed = cells.filter(({ validation }) => isMixed(validation));
    const singles = askCells(
      sheet,
      mixed.flatMap(({ area }) => cellsOf(area)),
    );
    return { ...rest, singles, cells: [...cells.filter((each) => !mixed.includes(each)), ...singles] };
  });
  if (parted.some(({ singles }) => singles.length > 0)) await context.sync();
  const overlays = parted.map(({ wish, requests, cells }): Overlay => ({
    sheet: wish.sheet,
    rules: requests.map(takeRule),
    dropDowns: new Map(takeCells(cells)),
    bareLists: new Map(cells.flatMap(takeBareLists)),
  }));
  return { ...book, overlays };
}
