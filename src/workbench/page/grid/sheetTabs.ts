import type { WorkbookState } from "../../../xlsx/state";

/** Draws the tabs of the visible sheets; hidden ones are counted beside them, as Excel leaves them out. */
export function drawSheetTabs(
  place: HTMLElement,
  hiddenPlace: HTMLElement,
  state: WorkbookState,
  turnTo: (sheet: string) => void,
): void {
  const visible = state.sheets.filter((sheet) => sheet.visibility === "Visible");
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(
    ...visible.map((sheet) => {
      const isActive = sheet.name === state.activeSheet;
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = sheet.name;
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(isActive));
      tab.tabIndex = isActive ? 0 : -1;
      if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px #${sheet.tabColor}`;
      tab.addEventListener("click", () => turnTo(sheet.name));
      return tab;
    }),
  );
  place.onkeydown = (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = visible[visible.findIndex((sheet) => sheet.name === state.activeSheet) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    turnTo(next.name);
  };
  const active = place.querySelector<HTMLElement>('[aria-selected="true"]');
  active?.scrollIntoView({ block: "nearest", inline: "nearest" });
  if (hadFocus) active?.focus();
  const hidden = state.sheets.length - visible.length;
  hiddenPlace.textContent = hidden === 0 ? "" : hidden === 1 ? "1 hidden sheet" : `${hidden} hidden sheets`;
}
