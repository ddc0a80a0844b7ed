/**
 * What is to go wrong, once, at the k-th action of the add-in (counted over the session, from 1):
 * it fails with a code; or it is never answered; or it fails when Excel has done a part of it; or Excel does the whole request and then finds
 * its answer too large to be sent.
 */
export type Faults =
  | { readonly failAt: number; readonly code: string }
  | { readonly hangAt: number }
  | { readonly answerTooLargeAt: number }
  /** `changes`: how many of the action's changes are done before it fails; 1 where absent. */
  | { readonly failAfterPartOf: number; readonly code: string; readonly changes?: number };

/** What is to go wrong at this action; undefined for nothing. */
export function faultAt(
  faults: Faults | undefined,
  action: number,
):
  | { readonly kind: "fail" | "part"; readonly code: string; readonly changes: number }
  | { readonly kind: "hang" | "answer-too-large" }
  | undefined {
  if (!faults) return undefined;
  if ("answerTooLargeAt" in faults)
    return faults.answerTooLargeAt === action ? { kind: "answer-too-large" } : undefined;
  if ("hangAt" in faults) return faults.hangAt === action ? { kind: "hang" } : undefined;
  if ("failAt" in faults) return faults.failAt === action ? { kind: "fail", code: faults.code, changes: 0 } : undefined;
  return faults.failAfterPartOf === action
    ? { kind: "part", code: faults.code, changes: faults.changes ?? 1 }
    : undefined;
}
