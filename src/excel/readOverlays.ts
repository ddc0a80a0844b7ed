import { parseAddress } from "../core/grid/address";
import type { Book } from "../core/grid/book";
import type { Overlay, OverlayWish } from "../core/grid/overlay";
import { cellsIn } from "../core/rate/ratingColumns";
import { bareListOf, dropDownOf, isMixed } from "./ownDropDown";
import { askRule, takeRule } from "./readRule";

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

/**
 * The book with the rules and drop-downs that were wished for: one round trip, and one more where there are rules to understand or cells
 * of one run that differ. A rule's type is read before its formula: Excel fails a request that asks a rule of another type for one.
 */
export async function readOverlays(
  context: Excel.RequestContext,
  book: Book,
  wishes: readonly OverlayWish[],
): Promise<Book> {
  if (wishes.length === 0) return book;
  const asked = wishes.map((wish) => {
    const sheet = context.workbook.worksheets.getItem(wish.sheet);
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type,items/stopIfTrue");
    return { wish, sheet, conditionalFormats, cells: askCells(sheet, wish.areas) };
  });
  await context.sync();
  const more = asked.map(({ wish, sheet, conditionalFormats, cells }) => {
    const mixed = cells.filter(({ validation }) => isMixed(validation));
    return {
      wish,
      rules: conditionalFormats.items.map((item) => askRule(item, wish.rules)),
      cells: cells.filter((each) => !mixed.includes(each)),
      singles: askCells(
        sheet,
        mixed.flatMap(({ area }) => cellsOf(area)),
      ),
    };
  });
  if (more.some(({ rules, singles }) => singles.length > 0 || rules.some(({ ranges }) => ranges !== undefined))) {
    await context.sync();
  }
  const overlays = more.map(({ wish, rules, cells, singles }): Overlay => ({
    sheet: wish.sheet,
    rules: rules.map(takeRule),
    dropDowns: new Map([...takeCells(cells), ...takeCells(singles)]),
    bareLists: new Map([...cells, ...singles].flatMap(takeBareLists)),
  }));
  return { ...book, overlays };
}
