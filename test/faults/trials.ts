import type { Faults } from "../../src/workbench/office/faults";

const codes = [
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "ItemNotFound",
  "GeneralException",
  "RequestPayloadSizeLimitExceeded",
] as const;

/** What is to go wrong at an action: it fails with a code, is never answered, fails half done, or the answer to its request is too large. */
export type Wrong = (typeof codes)[number] | "hang" | "part" | "answer too large";
export const everyWrong: readonly Wrong[] = [...codes, "hang", "part", "answer too large"];

/** One failure: at which action of a case, counted from 1, and how. */
export interface Trial {
  readonly action: number;
  readonly wrong: Wrong;
}

/** A failure as the stand-in Excel is told of it. */
export function faultOf({ wrong, action }: Trial): Faults {
  if (wrong === "hang") return { hangAt: action };
  if (wrong === "answer too large") return { answerTooLargeAt: action };
  if (wrong === "part") return { failAfterPartOf: action, code: "GeneralException" };
  return { failAt: action, code: wrong };
}

/** So many of the numbers from 1 to `last`, evenly, the first and the last among them. */
export function sampled(last: number, most: number): readonly number[] {
  if (last <= most) return Array.from({ length: last }, (_, at) => at + 1);
  return [...new Set(Array.from({ length: most }, (_, at) => 1 + Math.round((at * (last - 1)) / (most - 1))))];
}

const ways = everyWrong.length;

/** Each of some actions once, the ways taking turns. The turn shifts by one each time round: what is asked of Excel repeats itself as well. */
export function eachOnce(actions: readonly number[]): readonly Trial[] {
  return actions.flatMap((action, at): Trial[] => {
    const wrong = everyWrong[(at + Math.floor(at / ways)) % ways];
    return wrong ? [{ action, wrong }] : [];
  });
}

/** Every action of a case once, and `most` of them, evenly spread, in every way. */
export function everyTrial(actions: number, most: number): readonly Trial[] {
  const once = eachOnce(sampled(actions, actions));
  const done = new Set(once.map(({ action, wrong }) => `${action} ${wrong}`));
  const more = sampled(actions, most).flatMap((action) => everyWrong.map((wrong): Trial => ({ action, wrong })));
  return [...once, ...more.filter(({ action, wrong }) => !done.has(`${action} ${wrong}`))];
}
