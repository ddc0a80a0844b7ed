import type { Area } from "../../core/grid/address";
import { lookAt } from "../../xlsx/lookAt";
import { cellKey, type SheetState, type ValidationState, type WorkbookState } from "../../xlsx/state";
import { precedentsIn, rangeNamed, type Precedent } from "../formula/formulaCells";
import { shownText } from "./grid/shownText";

/** What can be chosen in a cell. */
export interface Choices {
  readonly texts: readonly string[];
  /** True where the list is written in the validation itself: capitals count then, as in Excel. */
  readonly isWritten: boolean;
  readonly alert: ValidationState["alert"];
}

/** The drop-down list of a cell; undefined where it has none, or one that a formula makes. */
export function choicesAt(state: WorkbookState, sheet: SheetState, { top, left }: Area): Choices | undefined {
  const isThere = (area: Area) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right;
  const found = sheet.validations.find(({ list, areas }) => list !== null && areas.some(isThere));
  if (!found || found.list === null) return undefined;
  const { list, alert } = found;
  if (!list.startsWith("=")) {
    const texts = list.split(",").map((text) => text.trim());
    return { texts: texts.filter((text) => text !== ""), isWritten: true, alert };
  }
  const range = rangeOf(state, sheet, list.slice(1));
  return range && { texts: textsIn(state, range), isWritten: false, alert };
}

function rangeOf(state: WorkbookState, sheet: SheetState, source: string): Precedent | undefined {
  if (/[()&,]/.test(source.replace(/'(?:[^']|'')*'/g, ""))) return undefined;
  return precedentsIn(source, sheet.name)[0] ?? rangeNamed(state, sheet.name, source.trim().toUpperCase());
}

/** The longest list that Excel shows. */
const most = 32_767;

function textsIn(state: WorkbookState, { sheet: name, area }: Precedent): string[] {
  const sheet = state.sheets.find((one) => one.name.toLowerCase() === name);
  const texts: string[] = [];
  const last = Math.min(area.bottom, area.top + most);
  for (let row = area.top; sheet && row <= last; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.get(cellKey(row, column))?.value ?? null;
      const text = shownText(value, lookAt(sheet, row, column).numberFormat, state.date1904);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}

/** Excel's sentence where a cell's list does not hold what was typed; undefined where it may stand. */
export function whyNotChosen(choices: Choices | undefined, typed: string): string | undefined {
  if (!choices || typed === "" || (choices.alert?.style ?? "Stop") !== "Stop") return undefined;
  const plain = (text: string) => (choices.isWritten ? text.trim() : text.trim().toLowerCase());
  if (choices.texts.some((text) => plain(text) === plain(typed))) return undefined;
  const message = choices.alert?.message ?? "";
  return message === "" ? "This value doesn't match the data validation restrictions defined for this cell." : message;
}
