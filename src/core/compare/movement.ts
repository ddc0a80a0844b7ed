import type { Stage } from "../key/key";
import type { KeyMatch } from "./keys";

/** What became of a rating, by what the key's words mean and never by colour. Better and worse are told among on track and late only. */
export const movements = [
  "improved",
  "worsened",
  "same",
  "started",
  "completed",
  "reopened",
  "stopped",
  "restarted",
  "rated",
  "unrated",
] as const;
export type Movement = (typeof movements)[number];

/** How far along being late is; undefined for stages where there is no better or worse. */
const lateness: Readonly<Partial<Record<Stage, number>>> = { "on-track": 0, "late-slight": 1, "late-serious": 2 };

/**
 * The movement from one known stage to another. "same" is also said where the key's words give no direction: a stage
 * unknown on either side, from under way back to not started, from complete to checked. `ratingChanged` tells these apart.
 */
export function movementOfStages(before: Stage, after: Stage): Movement {
  if (before === after || before === "unknown" || after === "unknown") return "same";
  if (isComplete(after)) return isComplete(before) ? "same" : "completed";
  if (after === "stopped") return "stopped";
  if (isComplete(before)) return "reopened";
  if (before === "stopped") return "restarted";
  if (before === "not-started") return "started";
  const [then, now] = [lateness[before], lateness[after]];
  if (then === undefined || now === undefined || then === now) return "same";
  return now < then ? "improved" : "worsened";
}

/** The movement from one rating code to another; null is a rating that is blank or cannot be read. */
export function movementOf(before: string | null, after: string | null, keys: KeyMatch): Movement {
  if (before === null) return after === null ? "same" : "rated";
  if (after === null) return "unrated";
  return movementOfStages(keys.before(before)?.stage ?? "unknown", keys.after(after)?.stage ?? "unknown");
}

/** Whether the rating means something else than it did; a letter that only changed with the key does not count. */
export function ratingChanged(before: string | null, after: string | null, keys: KeyMatch): boolean {
  if (before === null || after === null) return before !== after;
  const [then, now] = [keys.before(before), keys.after(after)];
  return then === undefined || now === undefined ? before !== after : !keys.sameMeaning(then, now);
}

/** Complete, or complete and checked. */
export function isComplete(stage: Stage): boolean {
  return stage === "complete" || stage === "complete-checked";
}

/** Arrows for the eye; words always stand beside them. None where there is no earlier or no later value. */
const arrows: Readonly<Record<Movement, string>> = {
  improved: "↑",
  worsened: "↓",
  same: "→",
  started: "▸",
  completed: "✓",
  reopened: "↺",
  stopped: "■",
  restarted: "↺",
  rated: "",
  unrated: "",
};

const words: Readonly<Record<Movement, string>> = {
  improved: "Better",
  worsened: "Worse",
  same: "No change",
  started: "Started",
  completed: "Completed",
  reopened: "Reopened",
  stopped: "Stopped",
  restarted: "Restarted",
  rated: "Newly rated",
  unrated: "No longer rated",
};

/** The movement for a cell of a paper. changed: the rating is another, though its words give no direction. */
export function sayMovement(movement: Movement, changed: boolean): string {
  if (movement === "same" && changed) return "Changed";
  return [arrows[movement], words[movement]].filter((part) => part !== "").join(" ");
}
