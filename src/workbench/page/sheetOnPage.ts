import { areaAddress, cellAddress, parseAddress, type Area } from "../../core/grid/address";
import type { Change } from "../workbook/change";
import { choicesAt } from "./choices";
import { areasToRedraw } from "./grid/areasToRedraw";
import { placeCharts } from "./chart/placeCharts";
import { createCellEditor, type EditEnd } from "./grid/cellEditor";
import { createDropDown } from "./grid/dropDown";
import { listenToGrid, moved } from "./grid/gridInput";
import { createGridView } from "./grid/gridView";
import { fittingZoom } from "./grid/fittingZoom";
import { drawSheetTabs } from "./grid/sheetTabs";
import { enterText, textToEdit, whyLocked } from "./editCell";
import { activeSheet, type OpenBook } from "./openBook";
import type { Parts } from "./parts";

/** What the sheet tells the page. */
export interface SheetEvents {
  /** Something happened that the pane may want to hear of. */
  happened(): void;
  say(sentence: string, isTrouble?: boolean): void;
}

/** The worksheet in front with its tabs, and the person's work on it. */
export interface SheetOnPage {
  show(book: OpenBook): void;
  /** Notes a change, to be drawn with the next frame. */
  noteChange(change: Change): void;
  /** Draws what changed, and follows the selection, with the next frame. */
  refreshSoon(): void;
  /** Begins to edit the selected cell, as F2 does. */
  edit(): void;
  /** Resolves when the cell that is being edited is finished; undefined where none is. */
  finished(): Promise<void> | undefined;
}

export function createSheetOnPage(parts: Parts, events: SheetEvents): SheetOnPage {
  const grid = createGridView(parts.scroller);
  const editor = createCellEditor(parts.scroller);
  let book: OpenBook | undefined;
  let shownSheet = "";
  let shownSelection = "";
  let changedAreas: Area[] | "all" = [];
  let frame = 0;

  const selectedArea = (): Area | undefined => {
    const area = book && parseAddress(book.session.state.selection);
    return area && (grid.layout().mergeAt(area.top, area.left) ?? area);
  };

  const choicesHere = () => {
    const area = selectedArea();
    return book && area && choicesAt(book.session.state, activeSheet(book), area);
  };
  const dropDown = createDropDown(parts.scroller, choose, (choice) => {
    const area = selectedArea();
    if (choice !== undefined && area) put(area, choice);
    grid.table.focus({ preventScroll: true });
  });

  /** Opens the selected cell's list, where it has one. */
  function choose(): void {
    const [area, choices] = [selectedArea(), choicesHere()];
    if (!book || !area || !choices) return;
    const locked = whyLocked(book, area);
    if (locked) events.say(locked, true);
    else dropDown.open(choices.texts, textToEdit(book, area));
  }

  function showArrow(): void {
    const area = choicesHere() && selectedArea();
    dropDown.showAt(area && grid.elementAt(area.top, area.left));
  }

  function select(area: Area): void {
    if (!book) return;
    editor.finish();
    const { state, happenings } = book.session;
    const isOne = area.top === area.bottom && area.left === area.right;
    state.selection = isOne ? cellAddress(area.top, area.left) : areaAddress(area);
    happenings.push({ type: "selected", sheetId: activeSheet(book).id, address: state.selection, remote: false });
    refresh();
    events.happened();
  }

  function turnTo(name: string): void {
    if (!book || name === book.session.state.activeSheet) return;
    editor.finish();
    const { session } = book;
    const left = activeSheet(book);
    session.commit({ type: "activate", sheet: name });
    session.changes.pop(); // Looking at another sheet is no change to the workbook.
    session.state.selection = "A1";
    session.happenings.push({ type: "deactivated", sheetId: left.id, remote: false });
    session.happenings.push({ type: "activated", sheetId: activeSheet(book).id, remote: false });
    refresh();
    events.happened();
  }

  function edit(typed: string | undefined): void {
    const area = selectedArea();
    if (!book || !area) return;
    const locked = whyLocked(book, area);
    if (locked) return events.say(locked, true);
    grid.mark(book.session.state.selection);
    const cell = grid.elementAt(area.top, area.left);
    if (!cell) return;
    const current = book;
    editor.open(cell, typed ?? textToEdit(book, area), typed !== undefined, (end) => ended(current, area, end));
  }

  function ended(edited: OpenBook, area: Area, end: EditEnd | undefined): void {
    if (edited !== book) return;
    if (end) put(area, end.text);
    if (end && end.move !== "stay") {
      const keys = { down: "ArrowDown", up: "ArrowUp", left: "ArrowLeft", right: "ArrowRight" } as const;
      select(moved(grid, area, keys[end.move]));
    }
    grid.table.focus({ preventScroll: true });
  }

  function put(area: Area, text: string): void {
    if (!book) return;
    const before = book.session.changes.length;
    const refused = whyLocked(book, area) ?? enterText(book, area, text);
    if (refused) events.say(refused, true);
    else if (book.session.changes.length > before)
      events.say(`${cellAddress(area.top, area.left)} changed.${keptSay()}`);
    refresh();
    events.happened();
  }

  /** Which formulas may be out of date, because this page cannot calculate them. */
  function keptSay(): string {
    const places = (book?.session.keptResults() ?? []).map(({ sheet, address }) => `${sheet}!${address}`);
    if (places.length === 0) return "";
    const named = places.slice(0, 3).join(", ") + (places.length > 3 ? ` and ${places.length - 3} more` : "");
    return ` This page cannot calculate the formula in ${named}: the older result stays until Excel opens the copy.`;
  }

  listenToGrid(grid, selectedArea, {
    select,
    edit,
    clear: () => {
      const area = selectedArea();
      if (area) put(area, "");
    },
    choose,
    turnSheet: (step) => {
      const visible = book?.session.state.sheets.filter((sheet) => sheet.visibility === "Visible") ?? [];
      const next = visible[visible.findIndex((sheet) => sheet.name === shownSheet) + step];
      if (next) turnTo(next.name);
    },
  });

  function refresh(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!book) return;
    const { state } = book.session;
    if (changedAreas === "all" || state.activeSheet !== shownSheet) {
      if (state.activeSheet !== shownSheet) parts.scroller.scrollTo(0, 0);
      grid.show(activeSheet(book), state.date1904);
      drawSheetTabs(parts.sheetTabs, parts.hiddenSheets, state, turnTo);
      shownSelection = "";
    } else grid.redraw(changedAreas);
    const hasChanged = changedAreas === "all" || changedAreas.length > 0 || state.activeSheet !== shownSheet;
    if (hasChanged) drawCharts();
    changedAreas = [];
    shownSheet = state.activeSheet;
    if (shownSelection !== state.selection) grid.mark(state.selection);
    if (hasChanged || shownSelection !== state.selection) tellSelection();
    if (hasChanged || shownSelection !== state.selection) showArrow();
    shownSelection = state.selection;
  }

  function drawCharts(): void {
    if (book) placeCharts(parts.scroller, grid, activeSheet(book), book.session.state.sheets);
  }

  function tellSelection(): void {
    const area = selectedArea();
    if (!book || !area) return;
    parts.nameBox.textContent = cellAddress(area.top, area.left);
    const text = textToEdit(book, area);
    parts.cellText.textContent = text;
    parts.cellText.title = text;
  }

  parts.zoom.addEventListener("change", () => {
    editor.finish();
    grid.zoom(Number(parts.zoom.value));
    drawCharts();
    showArrow();
  });

  function refreshSoon(): void {
    if (frame === 0) frame = requestAnimationFrame(refresh);
  }

  return {
    show(next) {
      editor.finish();
      book = next;
      changedAreas = "all";
      shownSheet = "";
      refresh();
      parts.zoom.value = String(fittingZoom(grid.layout(), parts.scroller.clientWidth));
      grid.zoom(Number(parts.zoom.value));
      drawCharts();
      showArrow();
    },
    noteChange(change) {
      if (changedAreas === "all" || !book) changedAreas = "all";
      else changedAreas = areasToRedraw(changedAreas, change, book.session.state.activeSheet, activeSheet(book).rules);
      refreshSoon();
    },
    refreshSoon,
    edit: () => edit(undefined),
    finished: editor.finished,
  };
}
