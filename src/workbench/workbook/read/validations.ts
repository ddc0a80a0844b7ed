import type { Area } from "../../../core/grid/address";
import type { XmlElement } from "../xml/tree";
import { descendants, element, elements, textOf } from "../xml/walk";
import { readAreas } from "./areas";

/** Drop-downs, also those that Excel keeps in the extension list because they look at another sheet. */
export function readValidations(root: XmlElement): { areas: Area[]; list: string }[] {
  const own = elements(element(root, "dataValidations"), "dataValidation").map((validation) => ({
    validation,
    sqref: validation.attributes.sqref,
  }));
  const extended = descendants(element(root, "extLst"), "dataValidation").map((validation) => ({
    validation,
    sqref: textOf(element(validation, "sqref")),
  }));
  return [...own, ...extended].flatMap(({ validation, sqref }) =>
    validation.attributes.type === "list"
      ? [{ areas: readAreas(sqref), list: listSource(textOf(element(validation, "formula1"))) }]
      : [],
  );
}

/** The file's `"Red,Amber"` → Red,Amber; a place → with its "=". */
export function listSource(formula: string): string {
  const text = formula.trim();
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}
