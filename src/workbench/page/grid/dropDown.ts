/** The arrow beside a selected cell that has a list, and the list it opens. */
export interface DropDown {
  /** Shows the arrow beside a cell; undefined takes arrow and list away. */
  showAt(cell: HTMLElement | undefined): void;
  /** Opens the list under the cell, with the choice that stands there marked. */
  open(choices: readonly string[], current: string): void;
}

/** `asked` is told when the arrow is pressed, `ended` when a choice was made; undefined where Escape or a click elsewhere gave it up. */
export function createDropDown(
  scroller: HTMLElement,
  asked: () => void,
  ended: (choice: string | undefined) => void,
): DropDown {
  const arrow = document.createElement("button");
  arrow.type = "button";
  arrow.className = "list-arrow";
  arrow.tabIndex = -1; // Alt+Down opens it, as in Excel.
  arrow.setAttribute("aria-label", "Choose from the list");
  const list = document.createElement("div");
  list.className = "choices";
  list.tabIndex = -1;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Choices for the cell");
  let at: HTMLElement | undefined;
  let isOpen = false;

  function mark(option: Element | null | undefined): void {
    if (!option) return;
    for (const each of list.children) each.setAttribute("aria-selected", String(each === option));
    list.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
  const marked = () => list.querySelector('[aria-selected="true"]');

  function close(choice: string | undefined): void {
    if (!isOpen) return;
    isOpen = false; // Before the list goes: with it goes the focus, which asks to close as well.
    list.remove();
    ended(choice);
  }

  list.addEventListener("keydown", (event) => {
    const option = marked();
    event.stopPropagation();
    if (event.key === "ArrowDown") mark(option ? option.nextElementSibling : list.firstElementChild);
    else if (event.key === "ArrowUp" && !event.altKey) mark(option?.previousElementSibling);
    else if (event.key === "Home") mark(list.firstElementChild);
    else if (event.key === "End") mark(list.lastElementChild);
    else if (event.key === "Enter" || event.key === "Tab") close(option?.textContent ?? undefined);
    else if (event.key === "Escape" || event.key === "ArrowUp") close(undefined);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) close(option.textContent);
  });
  list.addEventListener("focusout", () => close(undefined));
  arrow.addEventListener("mousedown", (event) => event.preventDefault()); // The focus stays where it is.
  arrow.addEventListener("click", () => (isOpen ? close(undefined) : asked()));

  /** Where the cell is on the sheet, however far that was scrolled. */
  function place(element: HTMLElement, from: "right" | "below"): void {
    if (!at) return;
    const outer = scroller.getBoundingClientRect();
    const box = at.getBoundingClientRect();
    const left = (from === "right" ? box.right : box.left) - outer.left + scroller.scrollLeft;
    element.style.left = `${left}px`;
    element.style.top = `${box.bottom - outer.top + scroller.scrollTop - (from === "right" ? 19 : 0)}px`;
    if (from === "below") element.style.minWidth = `${Math.max(box.width, 90)}px`;
  }

  return {
    showAt(cell) {
      close(undefined);
      at = cell;
      if (!cell) return arrow.remove();
      scroller.append(arrow);
      place(arrow, "right");
    },
    open(choices, current) {
      if (!at) return;
      const options = choices.map((choice, index) => {
        const option = document.createElement("div");
        option.setAttribute("role", "option");
        option.id = `choice-${index}`;
        option.textContent = choice;
        return option;
      });
      list.replaceChildren(...options);
      place(list, "below");
      scroller.append(list);
      isOpen = true;
      list.focus({ preventScroll: true });
      mark(options.find((option) => option.textContent === current) ?? options[0]);
      list.scrollIntoView({ block: "nearest" });
    },
  };
}
