import type { Area } from "../../../core/grid/address";
import type { GridView } from "./gridView";

/** What the mouse and keyboard ask for. */
export interface GridWishes {
  select(area: Area): void;
  /** Edits the selected cell: its own text, or begun by typing a key. */
  edit(typed: string | undefined): void;
  clear(): void;
  /** Alt+Down: opens the cell's list. */
  choose(): void;
  /** Control+PageUp or PageDown. */
  turnSheet(step: -1 | 1): void;
}

type Move = (place: number, count: number) => number;

const byArrow: Readonly<Record<string, readonly ["row" | "column", Move]>> = {
  ArrowUp: ["row", (place) => place - 1],
  ArrowDown: ["row", (place) => place + 1],
  Enter: ["row", (place) => place + 1],
  PageUp: ["row", (place) => place - 20],
  PageDown: ["row", (place) => place + 20],
  ArrowLeft: ["column", (place) => place - 1],
  ArrowRight: ["column", (place) => place + 1],
  Home: ["column", () => 0],
  End: ["column", (_, count) => count - 1],
};

/** Listens to the table: click selects, double click, F2 and typing edit, arrows move. Tab leaves the table, as in any page. */
export function listenToGrid(grid: GridView, selected: () => Area | undefined, wishes: GridWishes): void {
  const areaUnder = (event: Event): Area | undefined =>
    event.target instanceof Element ? grid.areaOf(event.target) : undefined;
  grid.table.addEventListener("mousedown", (event) => {
    const area = areaUnder(event);
    if (area && event.button === 0) wishes.select(area);
  });
  grid.table.addEventListener("dblclick", (event) => {
    if (areaUnder(event)) wishes.edit(undefined);
  });
  grid.table.addEventListener("keydown", (event) => {
    const handled = onKey(event, grid, selected(), wishes);
    if (handled) event.preventDefault();
  });
}

function onKey(event: KeyboardEvent, grid: GridView, selected: Area | undefined, wishes: GridWishes): boolean {
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && (event.key === "PageUp" || event.key === "PageDown")) {
    wishes.turnSheet(event.key === "PageUp" ? -1 : 1);
  } else if (withControl && event.key === "Home") {
    wishes.select({ top: 1, left: 1, bottom: 1, right: 1 });
  } else if (event.altKey && !withControl && event.key === "ArrowDown") {
    wishes.choose();
  } else if (withControl || event.altKey) return false;
  else if (byArrow[event.key]) wishes.select(moved(grid, selected, event.key, event.shiftKey));
  else if (event.key === "F2") wishes.edit(undefined);
  else if (event.key === "Delete" || event.key === "Backspace") wishes.clear();
  else if (event.key.length === 1) wishes.edit(event.key);
  else return false;
  return true;
}

/** The cell that a key leads to: over hidden rows and columns, and from a merged area to what lies beyond it. */
export function moved(grid: GridView, from: Area | undefined, key: string, backwards = false): Area {
  const layout = grid.layout();
  const start = from ?? { top: 1, left: 1, bottom: 1, right: 1 };
  const [axis, move] = byArrow[key === "Enter" && backwards ? "ArrowUp" : key] ?? ["row", (place: number) => place];
  const line = axis === "row" ? layout.rows : layout.columns;
  const forwards = /Down|Right|Enter|End/.test(key) && !backwards;
  const own = axis === "row" ? (forwards ? start.bottom : start.top) : forwards ? start.right : start.left;
  const place = Math.min(Math.max(move(placeIn(line, own), line.length), 0), line.length - 1);
  const next = line[place] ?? own;
  const row = axis === "row" ? next : start.top;
  const column = axis === "row" ? start.left : next;
  return layout.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The last place at or before a number. */
function placeIn(line: readonly number[], number: number): number {
  let place = line.indexOf(number);
  for (let other = number; place < 0 && other > 0; other--) place = line.indexOf(other);
  return Math.max(place, 0);
}
