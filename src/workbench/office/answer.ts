import { mustBeClaimed } from "./claims";
import { faultAt } from "./faults";
import { NULL_OBJECT, isHostObject, type HostObject } from "./hostObject";
import { located, locationOf, memberName, objectPaths } from "./objectPaths";
import { query } from "./query";
import { ExcelRefusal, notImplemented, refusal } from "./refusal";
import type { Session } from "./session";
import { isOfTheAddIn, type RequestBody, type ResponseBody, type WireAction, type WireError } from "./wire";

/** What Excel on the web takes in one request, and gives in one answer. */
export const MOST_BYTES = 5 * 1024 * 1024;

/**
 * Answers one request of office.js: actions are done in order, and those before the one that fails stay done.
 * undefined: a fault was set that leaves the request unanswered for ever.
 */
export function answerRequest(session: Session, requestBody: string): string | undefined {
  const body: RequestBody = JSON.parse(requestBody);
  const counted = isOfTheAddIn(body);
  if (counted) session.beforeRequest?.(++session.requestsSeen);
  if (byteLength(requestBody) > MOST_BYTES) return failedWhole(refusal("RequestPayloadSizeLimitExceeded"));
  const response = perform(session, body, counted);
  if (!response) return undefined;
  const text = JSON.stringify(response);
  return response === tooLarge || byteLength(text) > MOST_BYTES
    ? failedWhole(refusal("ResponsePayloadSizeLimitExceeded"))
    : text;
}

const encoder = new TextEncoder();

/** Bytes in UTF-8. */
function byteLength(text: string): number {
  return text.length * 3 <= MOST_BYTES ? text.length : encoder.encode(text).length;
}

/** Stands for an answer that a fault makes too large. */
const tooLarge: ResponseBody = { Results: [], TraceIds: [] };

function perform(session: Session, body: RequestBody, counted: boolean): ResponseBody | undefined {
  const { objectAt, argumentsOf } = objectPaths(session, body);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let isTooLarge = false;
  session.borderSides.clear();
  for (const [index, action] of body.Actions.entries()) {
    const fault = counted ? faultAt(session.faults, ++session.actionsSeen) : undefined;
    if (fault?.kind === "hang") return undefined;
    if (fault?.kind === "answer-too-large") isTooLarge = true;
    session.partOf = fault?.kind === "part" ? { changesLeft: fault.changes, code: fault.code } : undefined;
    try {
      if (fault?.kind === "fail") throw refusal(fault.code);
      results.push({ ActionId: action.Id, Value: performOne(session, action, objectAt, argumentsOf) });
      if (action.ActionType === 5) traceIds.push(action.Id);
      if (fault?.kind === "part") throw refusal(fault.code);
      if (index === body.Actions.length - 1 && session.borderSides.size > 0) {
        throw notImplemented("RangeBorder for some sides only");
      }
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      return { Results: results, TraceIds: traceIds, Error: wireError(error, index) };
    } finally {
      session.partOf = undefined;
    }
  }
  return isTooLarge ? tooLarge : { Results: results, TraceIds: traceIds };
}

function performOne(
  session: Session,
  action: WireAction,
  objectAt: (id: number) => HostObject,
  argumentsOf: (info: WireAction["ArgumentInfo"]) => readonly unknown[],
): unknown {
  if (action.ActionType === 5) return null;
  const object = objectAt(action.ObjectPathId);
  const name = memberName(action.Name);
  switch (action.ActionType) {
    case 1:
      return object === NULL_OBJECT ? null : object.identity();
    case 2:
      return query(object, action.QueryInfo, session.claims);
    case 3:
      return located(`${object.typeName}.${name}`, () =>
        invoke(session, object, name, argumentsOf(action.ArgumentInfo)),
      );
    case 4:
      return located(`${object.typeName}.${name}`, () => {
        if (object === NULL_OBJECT) return null;
        mustBeClaimed(session.claims, object.typeName, name);
        object.set(name, argumentsOf(action.ArgumentInfo)[0]);
        return null;
      });
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

function invoke(session: Session, object: HostObject, name: string, args: readonly unknown[]): unknown {
  if (object === NULL_OBJECT) return null;
  if (name === "_KeepReference") {
    if (object.referenceId === undefined) {
      object.referenceId = `R${session.number}-${session.nextId()}`;
      session.references.set(object.referenceId, object);
    }
    return null;
  }
  mustBeClaimed(session.claims, object.typeName, name);
  const result = object.call(name, args);
  return isHostObject(result) ? null : (result ?? null);
}

function wireError(error: ExcelRefusal, index?: number): WireError {
  return {
    Code: error.code,
    Message: error.message,
    Location: locationOf(error),
    ...(index === undefined ? {} : { ActionIndex: index }),
    HttpStatusCode: error.status,
  };
}

/** The answer to a request of which nothing was done, for a reason by one of Excel's codes. */
export function refuseRequest(code: string): string {
  return failedWhole(refusal(code));
}

function failedWhole(error: ExcelRefusal): string {
  const response: ResponseBody = { Results: [], TraceIds: [], Error: wireError(error) };
  return JSON.stringify(response);
}
