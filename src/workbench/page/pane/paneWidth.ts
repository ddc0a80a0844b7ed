/** The two widths that matter: the narrowest Excel allows, and the one it first shows. */
export function chooseWidth(pane: HTMLElement): void {
  const buttons = [...pane.querySelectorAll<HTMLButtonElement>("button[data-width]")];
  for (const button of buttons) {
    button.addEventListener("click", () => {
      pane.dataset["width"] = button.dataset["width"] ?? "350";
      for (const other of buttons) other.setAttribute("aria-pressed", String(other === button));
    });
  }
}
