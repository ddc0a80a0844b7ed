import { parseAddress, areaAddress } from "../../../core/grid/address";
import { shiftArea, shiftAreas, shiftRow, shiftRows, type RowShift } from "../../../xlsx/formula/rowShift";
import { shiftFormula } from "../../../xlsx/formula/rewriteFormula";
import { textRuleFormula } from "../../../xlsx/read/textRules";
import {
  cellKey,
  placeOfKey,
  type PrintState,
  type RuleState,
  type SheetState,
  type WorkbookState,
} from "../../../xlsx/state";
import { mapFormulas } from "./mapFormulas";
import { areaSize } from "./areas";

/** Whole rows put in or taken out: everything below moves, formulas everywhere follow. */
export function applyToRows(state: WorkbookState, sheet: SheetState, shift: RowShift): void {
  sheet.cells = new Map(
    [...sheet.cells].flatMap(([key, cell]) => {
      const { row, column } = placeOfKey(key);
      const moved = shiftRow(row, shift);
      return moved === undefined ? [] : [[cellKey(moved, column), cell]];
    }),
  );
  sheet.merges = shiftAreas(sheet.merges, shift).filter((area) => areaSize(area) > 1);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].flatMap((row) => shiftRow(row, shift) ?? []));
  sheet.rowHeights = shiftKeys(sheet.rowHeights, shift);
  if (sheet.rowLooks) sheet.rowLooks = shiftKeys(sheet.rowLooks, shift);
  sheet.tables = sheet.tables.flatMap((table) => {
    const headingGone = shiftRow(table.area.top, shift) === undefined;
    const area = shiftArea(table.area, shift);
    return area && !headingGone ? [{ ...table, area }] : [];
  });
  sheet.rules = sheet.rules.flatMap((rule) => {
    const areas = shiftAreas(rule.areas, shift);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  sheet.validations = sheet.validations.flatMap((validation) => {
    const areas = shiftAreas(validation.areas, shift);
    return areas.length > 0 ? [{ ...validation, areas }] : [];
  });
  for (const chart of sheet.charts) {
    chart.from = shiftAnchor(chart.from, shift);
    chart.to = shiftAnchor(chart.to, shift);
  }
  sheet.print = shiftPrint(sheet.print, shift);
  mapFormulas(state, (formula, home) => shiftFormula(formula, home, shift));
  sheet.rules = sheet.rules.map(askedOfFirstCell);
}

/** A rule about text asks the first of the cells that it now is for, also where the one before is gone. */
function askedOfFirstCell(rule: RuleState): RuleState {
  const { operator, text, areas } = rule;
  if (rule.type !== "containsText" || operator === undefined || text === undefined) return rule;
  const formula = textRuleFormula(operator, text, areas);
  return formula === undefined ? rule : { ...rule, formula };
}

function shiftKeys<T>(map: Map<number, T>, shift: RowShift): Map<number, T> {
  return new Map(
    [...map].flatMap(([row, value]): [number, T][] => {
      const moved = shiftRow(row, shift);
      return moved === undefined ? [] : [[moved, value]];
    }),
  );
}

/** A chart's corner: it stays at the gap where its row is gone. */
function shiftAnchor(address: string, shift: RowShift): string {
  const place = parseAddress(address);
  if (!place) return address;
  const row = shiftRow(place.top, shift) ?? shift.from;
  return areaAddress({ ...place, top: row, bottom: row });
}

function shiftPrint(print: PrintState, shift: RowShift): PrintState {
  const { repeatRows, area, breaks, ...rest } = print;
  const rows = /^\$(\d+):\$(\d+)$/.exec(repeatRows ?? "");
  const repeated = rows ? shiftRows(Number(rows[1]), Number(rows[2]), shift) : undefined;
  const moved = breaks?.flatMap((row) => shiftRow(row, shift) ?? []);
  const printed = area === undefined ? undefined : shiftList(area, shift);
  return {
    ...rest,
    ...(repeated ? { repeatRows: `$${repeated.top}:$${repeated.bottom}` } : {}),
    ...(printed ? { area: printed } : {}),
    ...(moved && moved.length > 0 ? { breaks: moved } : {}),
  };
}

function shiftList(addresses: string, shift: RowShift): string {
  const areas = addresses.split(",").map(parseAddress);
  return areas.every((area) => area !== undefined) ? shiftAreas(areas, shift).map(areaAddress).join(",") : addresses;
}
