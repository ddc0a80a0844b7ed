/** The title of the warning by which the add-in knows a drop-down as its own, in any copy and after any reopening. */
const title = "Not in the RAG key";

/** A drop-down of codes. Anything else may still be typed, after a question: labels in full are read as well. */
export function askDropDown(validation: Excel.DataValidation, codes: string): void {
  validation.rule = { list: { inCellDropDown: true, source: codes } };
  validation.errorAlert = {
    title,
    message: `The key's codes are ${codes.replaceAll(",", ", ")}`.slice(0, 200) + ". Keep what you typed all the same?",
    showAlert: true,
    style: "Warning",
  };
}

/** The codes of a loaded validation where it is the add-in's own; null where it is another; undefined where there is none. */
export function dropDownOf(validation: Excel.DataValidation): string | null | undefined {
  if (validation.type === "None") return undefined;
  const alert = validation.errorAlert as Excel.DataValidationErrorAlert | null;
  const rule = validation.rule as Excel.DataValidationRule | null;
  const source = rule?.list?.source;
  return validation.type === "List" && alert?.title === title && typeof source === "string" ? source : null;
}

/** True where the cells of a loaded validation are not all alike. */
export function isMixed(validation: Excel.DataValidation): boolean {
  return validation.type === "Inconsistent" || validation.type === "MixedCriteria";
}

/** The codes of a loaded validation that has a list and no message; undefined for any other. */
export function bareListOf(validation: Excel.DataValidation): string | undefined {
  const alert = validation.errorAlert as Excel.DataValidationErrorAlert | null;
  const source = (validation.rule as Excel.DataValidationRule | null)?.list?.source;
  return validation.type === "List" && !alert?.title && !alert?.message && typeof source === "string"
    ? source
    : undefined;
}
