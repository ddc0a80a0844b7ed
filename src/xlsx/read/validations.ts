import type { ValidationAlert, ValidationState } from "../state";
import type { XmlElement } from "../xml/tree";
import { descendants, element, elements, textOf } from "../xml/walk";
import { readAreas } from "./areas";

/** Validations, also the drop-downs that Excel keeps in the extension list because they look at another sheet. */
export function readValidations(root: XmlElement): ValidationState[] {
  const own = elements(element(root, "dataValidations"), "dataValidation").map((validation) => ({
    validation,
    sqref: validation.attributes.sqref,
  }));
  const extended = descendants(element(root, "extLst"), "dataValidation").map((validation) => ({
    validation,
    sqref: textOf(element(validation, "sqref")),
  }));
  return [...own, ...extended].map(({ validation, sqref }) => {
    const isList = validation.attributes.type === "list";
    const alert = readAlert(validation);
    return {
      areas: readAreas(sqref),
      list: isList ? listSource(textOf(element(validation, "formula1"))) : null,
      ...(alert ? { alert } : {}),
    };
  });
}

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function readAlert({ attributes }: XmlElement): ValidationAlert | undefined {
  const { errorTitle: title = "", error: message = "", errorStyle = "stop" } = attributes;
  const style = errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop";
  return title === "" && message === "" ? undefined : { title, message, style: styles[style] };
}

/** The file's `"Red,Amber"` → Red,Amber; a place → with its "=". */
export function listSource(formula: string): string {
  const text = formula.trim();
  return /^".*"$/s.test(text) ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
}
