/** A failure in words: one plain sentence, and a detail to copy that holds versions and codes but no plan text. */
export interface Trouble {
  readonly sentence: string;
  readonly detail: string;
}

/** What Excel's error codes mean to an officer: what happened and what to do. Codes are not localised; messages are. */
const sentences: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel does not let this be changed: the sheet or the workbook is protected or read-only, or it still needs a sensitivity label. Take the protection off, choose the label (Home, Sensitivity), or save a copy that you may edit, and press the button again.",
  InvalidOperationInCellEditMode: "A cell is being edited. Press Enter to finish the cell, and press the button again.",
  InvalidOperation:
    "Excel is busy with something else, perhaps a cell that is being edited. Press Enter to finish the cell, and press the button again.",
  // What Excel says where another workbook is in front, several sheets are selected together, or a sheet is being renamed.
  GeneralException:
    "Excel could not do this at the moment. Click a cell of this workbook, with one sheet selected and no name or cell being edited, and try again; if it happens again, copy the details for whoever looks after the add-in.",
  InvalidSelection:
    "Another workbook is in front at the moment. Click a cell of this workbook, and press the button again.",
  ItemNotFound:
    "A sheet that was there a moment ago has gone: perhaps it was renamed or deleted by someone else. Press the button again to read the workbook afresh.",
  ItemAlreadyExists: "The workbook already has a sheet of that name. Rename it, and press the button again.",
  RequestPayloadSizeLimitExceeded:
    "There was too much to write at once for Excel on the web. Open the workbook in Excel on your computer, and press the button again.",
  ResponsePayloadSizeLimitExceeded:
    "There was too much to read at once for Excel on the web. Open the workbook in Excel on your computer, and press the button again.",
  TooManyCells:
    "There was too much to read at once for Excel. Delete the rows and columns that are empty beyond the plan, save the workbook, and press the button again.",
  ActivityLimitReached: "Excel is too busy at the moment. Wait a little, and press the button again.",
  MemoryLimitReached: "Excel has run out of memory. Close other workbooks, and press the button again.",
  ServiceNotAvailable: "Excel's service does not answer at the moment. Wait a little, and press the button again.",
  UnsupportedSheet: "This kind of sheet cannot be read: choose a worksheet with cells, and press the button again.",
  ApiNotFound: "This version of Excel is too old for this. The add-in needs Excel 2021 or newer.",
  ApiNotAvailable: "This version of Excel is too old for this. The add-in needs Excel 2021 or newer.",
  MergedRangeConflict: "Merged cells stand in the way. Nothing more was changed.",
  TimedOut: "Excel has not answered. Wait until it is free, and try again.",
  ChangedMeanwhile:
    "Someone else is changing this sheet at the moment, so the rows could not be told for certain. Try again in a moment.",
  RowsMixed:
    "Someone else put rows into the Plan history sheet, or sorted it, in the very moment in which rows were taken out of it: rows of theirs may have gone as well. Look at the sheet, and take the last step back with Undo in Excel if a row is missing.",
  TooMuchToPutBack:
    "This would change too much at once for it to be put back, so nothing was changed. Choose one sheet, or accept fewer proposals; a snapshot that is to be replaced can be deleted from the history by hand first.",
};

/** True for Excel's word that a sheet, or the cells that were asked for, are no longer there. */
export function isGone(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /^(ItemNotFound|InvalidReference)$/.test(error.code);
}

function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : error instanceof Error ? error.name : "Unknown";
}

/** An error of Excel's, or one of ours, as trouble to show. The one place where errors become words. */
export function troubleOf(error: unknown, doing: string): Trouble {
  const code = codeOf(error);
  // A fault of our own is no trouble of the officer's: it goes on to where faults are shown.
  const isOwnWord = error instanceof Error && error.name in sentences;
  if (!(error instanceof OfficeExtension.Error) && !isOwnWord) throw error;
  const sentence =
    sentences[code] ??
    "Something unforeseen happened in Excel. Try again; if it happens again, copy the details for whoever looks after the add-in.";
  const where = error instanceof OfficeExtension.Error ? error.debugInfo.errorLocation : undefined;
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return {
    sentence,
    detail: [
      `While: ${doing}`,
      `Code: ${code}${where ? ` at ${where}` : ""}`,
      diagnostics ? `Excel ${diagnostics.version} on ${diagnostics.platform}` : "Excel's version is not known",
    ].join("\n"),
  };
}
