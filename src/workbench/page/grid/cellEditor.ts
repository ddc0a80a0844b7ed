/** How an edit ended: with which text, and where the selection goes on. */
export interface EditEnd {
  readonly text: string;
  readonly move: "down" | "up" | "right" | "left" | "stay";
}

/** The one field in which cells are edited: it lies over the cell while it is. */
export interface CellEditor {
  /** Resolves when the edit has ended and its text was taken; undefined where none is open. */
  finished(): Promise<void> | undefined;
  /** Opens over a cell. The end is given once: undefined where Escape gave it up. */
  open(cell: HTMLElement, text: string, byTyping: boolean, ended: (end: EditEnd | undefined) => void): void;
  /** Ends the edit as Enter would, without moving on. */
  finish(): void;
}

export function createCellEditor(scroller: HTMLElement): CellEditor {
  let field: HTMLTextAreaElement | undefined;
  let whenEnded: ((end: EditEnd | undefined) => void) | undefined;
  let finished: Promise<void> | undefined;
  let tellFinished: () => void = () => undefined;

  function close(end: EditEnd | undefined): void {
    const tell = whenEnded;
    const closing = field;
    whenEnded = undefined;
    field = undefined;
    closing?.remove();
    tell?.(end);
    finished = undefined;
    tellFinished();
  }

  function finish(move: EditEnd["move"]): void {
    if (field) close({ text: field.value, move });
  }

  function onKey(event: KeyboardEvent, byTyping: boolean): void {
    const arrows: Readonly<Record<string, EditEnd["move"]>> = {
      ArrowUp: "up",
      ArrowDown: "down",
      ArrowLeft: "left",
      ArrowRight: "right",
    };
    const arrow = byTyping ? arrows[event.key] : undefined;
    event.stopPropagation();
    if (event.key === "Escape") close(undefined);
    else if (event.key === "Enter" && event.altKey)
      field?.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
    else if (event.key === "Enter") finish(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") finish(event.shiftKey ? "left" : "right");
    else if (arrow) finish(arrow);
    else return;
    event.preventDefault();
  }

  // As in Excel, turning to the pane or to another window does not finish the cell.
  document.addEventListener("pointerdown", ({ target }) => {
    const isOfPane = target instanceof Element && target.closest("aside") !== null;
    if (field && target !== field && !isOfPane) finish("stay");
  });

  return {
    finished: () => finished,
    finish: () => finish("stay"),
    open(cell, text, byTyping, ended) {
      finish("stay");
      field = document.createElement("textarea");
      field.className = "cell-editor";
      field.setAttribute("aria-label", "Contents of the cell");
      field.spellcheck = false;
      field.value = text;
      const outer = scroller.getBoundingClientRect();
      const box = cell.getBoundingClientRect();
      field.style.fontSize = `${(14.67 * box.width) / Math.max(cell.offsetWidth, 1)}px`; // The sheet's own zoom.
      field.style.left = `${box.left - outer.left + scroller.scrollLeft - 1}px`;
      field.style.top = `${box.top - outer.top + scroller.scrollTop - 1}px`;
      field.style.minWidth = `${box.width + 2}px`;
      field.style.minHeight = `${box.height + 2}px`;
      field.style.maxWidth = `${Math.max(box.width + 2, 360)}px`;
      field.style.maxHeight = `${Math.max(outer.bottom - box.top - 20, 60)}px`;
      whenEnded = ended;
      finished = new Promise((resolve) => (tellFinished = resolve));
      field.addEventListener("keydown", (event) => onKey(event, byTyping));
      scroller.append(field);
      field.focus();
      field.setSelectionRange(text.length, text.length);
    },
  };
}
