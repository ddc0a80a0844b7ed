import { placeOfKey, type CellLook, type RuleState, type SheetState, type WorkbookState } from "../../src/xlsx/state";

function lookOf(look: CellLook): CellLook | null {
  const { fontColor, ...rest } = look;
  // Black and the automatic colour show the same.
  const shown = fontColor === undefined || fontColor === "000000" ? rest : look;
  return Object.keys(shown).length === 0 ? null : shown;
}

function cellsOf(sheet: SheetState): unknown[] {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, { value, formula, look }]) => {
      const shown = lookOf(look);
      if (value === null && formula === undefined && shown === null) return [];
      const { row, column } = placeOfKey(key);
      return [[row, column, value, formula ?? null, shown && Object.entries(shown).sort()]];
    });
}

/** A rule without its id. In which order rules stand is left out: it decides only where two that differ meet on one cell. */
function ruleText({ id: _, ...rule }: RuleState): string {
  return JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All that a workbook holds and shows, but for what was selected: for telling whether two are the same. Of what is kept, `kept` says what counts. */
export function everythingIn(state: WorkbookState, kept: (key: string) => boolean): string {
  return JSON.stringify({
    sheets: state.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protected,
      cells: cellsOf(sheet),
      merges: sheet.merges,
      widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      tables: sheet.tables.map(({ name, area }) => [name, area]),
      charts: sheet.charts.length,
      rules: sheet.rules.map(ruleText).sort(),
      validations: sheet.validations.map((each) => JSON.stringify(each)).sort(),
      frozen: [sheet.frozenRows, sheet.frozenColumns],
      hidden: [...sheet.hiddenRows],
      print: Object.entries(sheet.print).sort(([a], [b]) => (a < b ? -1 : 1)),
    })),
    kept: [...state.settings].filter(([key]) => kept(key)).sort(([a], [b]) => (a < b ? -1 : 1)),
  });
}
