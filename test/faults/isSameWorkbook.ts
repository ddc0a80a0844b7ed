import type { CellLook, CellState, RuleState, SheetState, WorkbookState } from "../../src/xlsx/state";

const texts = new WeakMap<CellLook, string>();

/** A look as text; "" for one that shows nothing. */
function textOf(look: CellLook): string {
  const known = texts.get(look);
  if (known !== undefined) return known;
  const { fontColor, ...rest } = look;
  // Black and the automatic colour show the same.
  const shown = fontColor === undefined || fontColor === "000000" ? rest : look;
  const entries = Object.entries(shown).filter(([, value]) => value !== undefined);
  const text = entries.length === 0 ? "" : JSON.stringify(entries.sort());
  texts.set(look, text);
  return text;
}

const isShown = ({ value, formula, look }: CellState) => value !== null || formula !== undefined || textOf(look) !== "";

function isSameCell(a: CellState, b: CellState): boolean {
  const sameContent = a.value === b.value && a.formula === b.formula && (a.quoted ?? false) === (b.quoted ?? false);
  return sameContent && (a.look === b.look || textOf(a.look) === textOf(b.look));
}

/** Of each sheet the cells, those that show nothing left out. */
function isSameCells({ cells: a }: SheetState, { cells: b }: SheetState): boolean {
  let more = 0;
  for (const [key, cell] of a) {
    if (!isShown(cell)) continue;
    const other = b.get(key);
    if (!other || !isSameCell(cell, other)) return false;
    more++;
  }
  for (const cell of b.values()) if (isShown(cell)) more--;
  return more === 0;
}

/** A rule without its id. In which order rules stand is left out: it decides only where two that differ meet on one cell. */
function ruleText({ id: _, ...rule }: RuleState): string {
  return JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** All of a sheet but its cells, and but the heights of rows: in Excel they follow the text by themselves. */
function frameOf(sheet: SheetState): string {
  return JSON.stringify({
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    merges: sheet.merges,
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    tab: sheet.tabColor,
    tables: sheet.tables.map(({ name, area }) => [name, area]),
    charts: sheet.charts.length,
    rules: sheet.rules.map(ruleText).sort(),
    validations: sheet.validations.map((each) => JSON.stringify(each)).sort(),
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    filtered: sheet.filtered,
    print: Object.entries(sheet.print).sort(([a], [b]) => (a < b ? -1 : 1)),
  });
}

function keptIn(state: WorkbookState, counts: (key: string) => boolean): string {
  return JSON.stringify([...state.settings].filter(([key]) => counts(key)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True where two workbooks hold and show the same, but for what is selected. Of what is kept, `counts` says what is compared. */
export function isSameWorkbook(a: WorkbookState, b: WorkbookState, counts: (key: string) => boolean): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    keptIn(a, counts) === keptIn(b, counts) &&
    JSON.stringify(a.names) === JSON.stringify(b.names) &&
    a.sheets.every((sheet, at) => {
      const other = b.sheets[at];
      return other !== undefined && frameOf(sheet) === frameOf(other) && isSameCells(sheet, other);
    })
  );
}
