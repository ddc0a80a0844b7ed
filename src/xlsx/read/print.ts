import type { PrintState } from "../state";
import type { XmlElement } from "../xml/tree";
import { element, elements, flag, numberAttribute, textOf } from "../xml/walk";

/** Print set-up as far as the sheet's own part holds it. */
export function readPrint(root: XmlElement): PrintState {
  const setup = element(root, "pageSetup");
  const print: PrintState = {};
  const { orientation } = setup?.attributes ?? {};
  if (orientation === "landscape" || orientation === "portrait") print.orientation = orientation;
  const paper = numberAttribute(setup, "paperSize");
  if (paper !== undefined) print.paper = paper;
  if (flag(element(element(root, "sheetPr"), "pageSetUpPr"), "fitToPage")) {
    print.fitWide = numberAttribute(setup, "fitToWidth") ?? 1;
    print.fitTall = numberAttribute(setup, "fitToHeight") ?? 1;
  }
  const scale = numberAttribute(setup, "scale");
  if (scale !== undefined) print.scale = scale;
  const footer = footerSections(textOf(element(element(root, "headerFooter"), "oddFooter")));
  if (footer.left) print.footerLeft = footer.left;
  if (footer.center) print.footerCenter = footer.center;
  if (footer.right) print.footerRight = footer.right;
  const breaks = elements(element(root, "rowBreaks"), "brk").flatMap((each) => {
    const id = numberAttribute(each, "id");
    return id === undefined ? [] : [id + 1];
  });
  if (breaks.length > 0) print.breaks = breaks.sort((a, b) => a - b);
  return print;
}

/** A footer's text as its three parts: "&L…&C…&R…"; what has no mark stands in the middle. */
export function footerSections(text: string): { left: string; center: string; right: string } {
  const sections = { left: "", center: "", right: "" };
  let current: keyof typeof sections = "center";
  for (const piece of text.match(/&[LCR]|&.|[^&]+|&/gs) ?? []) {
    if (piece === "&L") current = "left";
    else if (piece === "&C") current = "center";
    else if (piece === "&R") current = "right";
    else sections[current] += piece;
  }
  return sections;
}
