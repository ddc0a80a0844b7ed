import { answerRequest, refuseRequest } from "../../office/answer";
import type { Answer } from "../../office/host";
import type { Session } from "../../office/session";
import { isOfTheAddIn, type RequestBody } from "../../office/wire";

/** How Excel treats the add-in at the moment. */
export interface Manner {
  /** True while it takes no notice of the add-in at all. */
  isSilent: boolean;
  /** Happens just before a request that changes something is answered; undefined for nothing. */
  beforeChange: ((session: Session, request: RequestBody) => void) | undefined;
}

export function usualManner(): Manner {
  return { isSilent: false, beforeChange: undefined };
}

/** Of a request's flags: it may wait until the cell that is being edited is finished. */
const mayWait = 64;
const setsProperty = 4;

/**
 * Answers as Excel does: while a cell is being edited the add-in's requests wait, or are refused where they may not wait. `finished` resolves
 * when the edit has ended; it is undefined while there is none.
 */
export function answerIn(manner: Manner, finished: () => Promise<void> | undefined): Answer {
  const answerNow = (session: Session, body: string, request: RequestBody) => {
    if (request.Actions.some(({ ActionType }) => ActionType === setsProperty)) manner.beforeChange?.(session, request);
    return answerRequest(session, body);
  };
  return (session, body, flags) => {
    const request: RequestBody = JSON.parse(body);
    if (!finished() || !isOfTheAddIn(request)) return answerNow(session, body, request);
    if ((flags & mayWait) === 0) return refuseRequest("InvalidOperationInCellEditMode");
    const wait = async () => {
      for (let end = finished(); end; end = finished()) await end;
      return answerNow(session, body, request);
    };
    return wait();
  };
}
