import { ribbonGroups, type RibbonButton, type RibbonGroup } from "./manifestButtons";

/** Draws the manifest's groups and buttons; a click hands the button on. */
export async function drawRibbon(place: HTMLElement, run: (button: RibbonButton) => void): Promise<void> {
  const reply = await fetch("/manifest.xml");
  const groups = reply.ok ? ribbonGroups(new DOMParser().parseFromString(await reply.text(), "text/xml")) : [];
  place.replaceChildren(...groups.map((group) => groupElement(group, run)), note());
}

function groupElement(group: RibbonGroup, run: (button: RibbonButton) => void): HTMLElement {
  const section = document.createElement("section");
  section.className = "ribbon-group";
  section.setAttribute("aria-label", group.label);
  const buttons = document.createElement("div");
  buttons.append(...group.buttons.map((button) => buttonElement(button, run)));
  const title = document.createElement("h2");
  title.textContent = group.label;
  section.append(buttons, title);
  return section;
}

function buttonElement(button: RibbonButton, run: (button: RibbonButton) => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon-button";
  element.id = `ribbon-${button.id}`;
  element.title = button.description ? `${button.title}\n${button.description}` : button.title;
  if (button.icon !== undefined) {
    const image = document.createElement("img");
    image.src = button.icon;
    image.alt = "";
    element.append(image);
  }
  const label = document.createElement("span");
  label.textContent = button.label;
  element.append(label);
  element.addEventListener("click", () => run(button));
  return element;
}

function note(): HTMLElement {
  const paragraph = document.createElement("p");
  paragraph.className = "ribbon-note";
  paragraph.textContent =
    "These are the buttons that the add-in puts on Excel's Home tab. They run here as they do there; click a cell to select it, double-click to change it.";
  return paragraph;
}
