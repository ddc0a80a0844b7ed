/** Excel's own words and HTTP status for the codes that the stand-in answers with. */
const MEANINGS: Readonly<Record<string, readonly [message: string, status: number]>> = {
  AccessDenied: ["You cannot perform the requested operation.", 401],
  ActivityLimitReached: ["Activity limit has been reached.", 429],
  ApiNotFound: [
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    400,
  ],
  GeneralException: ["There was an internal error while processing the request.", 500],
  InsertDeleteConflict: ["The insert or delete operation attempted resulted in a conflict.", 409],
  InvalidArgument: ["The argument is invalid or missing or has an incorrect format.", 400],
  InvalidOperation: ["The operation attempted is invalid on the object.", 400],
  InvalidOperationInCellEditMode: [
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
    400,
  ],
  InvalidReference: ["This reference is not valid for the current operation.", 400],
  InvalidSelection: ["The current selection is invalid for this operation.", 400],
  ItemAlreadyExists: ["The resource being created already exists.", 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: ["Cannot complete the operation. A table can't overlap with a merged cell.", 409],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RangeExceedsLimit: ["The cell count in the range has exceeded the maximum supported number.", 400],
  RequestPayloadSizeLimitExceeded: ["The request payload size has exceeded the limit.", 413],
  ResponsePayloadSizeLimitExceeded: ["The response payload size has exceeded the limit.", 413],
};

/** An answer of "no" with one of Excel's codes. Anything else that is thrown is a fault of the stand-in itself. */
export class ExcelRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
    this.name = "ExcelRefusal";
  }
}

/** A refusal in Excel's own words; `because` takes their place where the stand-in can say more. */
export function refusal(code: string, because?: string): ExcelRefusal {
  const [message, status] = MEANINGS[code] ?? [`The request failed with ${code}.`, 500];
  return new ExcelRefusal(code, because ?? message, status);
}

/** What the stand-in does not know, refused by name and never passed over. */
export function notImplemented(name: string): ExcelRefusal {
  return refusal("NotImplemented", `NotImplemented: ${name}`);
}
