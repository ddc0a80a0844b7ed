import type { Stage } from "../key/key";
import type { Action, Part } from "../plan/plan";
import { progressSaid } from "../rate/updateWords";
import type { Fate } from "./carryList";
import { readRemoval } from "./removal";

const goesOn =
  /\b(?:will |to |and |work )?continu(?:e|es|ing)\b|\bon-?going\b|\binto 20\d\d|\bnext (?:year|steps?|phase)\b|\bstill (?:to|needs?|outstanding)\b|\bgaps? in\b/i;

/** What becomes of an action, or of one part of it, and what there is to say about that. */
export interface Judged {
  readonly fate: Fate;
  readonly reason: string | null;
  readonly continues: boolean;
  readonly notes: readonly string[];
}

/**
 * Judged by what the key's words mean: complete is done, stopped is no longer wanted, all else is carried. An update that
 * asks for removal takes out the part or action it names; an update that only sounds done is told and carried.
 */
export function fateOf(action: Action, part: Part | null, stage: Stage | undefined): Judged {
  const update = part?.update ?? action.update;
  const said = progressSaid(update);
  if (stage === "complete" || stage === "complete-checked") {
    const continues = said === "not-begun" || goesOn.test(update ?? "");
    const notes = continues ? ["Rated complete, and its update says that something goes on."] : [];
    return { fate: "completed", reason: null, continues, notes };
  }
  const removal = readRemoval(part?.update ?? null) ?? readRemoval(action.update);
  if (stage === "stopped")
    return { fate: "no-longer-wanted", reason: removal?.reason ?? update, continues: false, notes: [] };
  const meansThis =
    removal !== undefined &&
    (part === null
      ? removal.letter === null || !hasParts(action)
      : removal.letter === part.letter || (part.update !== null && readRemoval(part.update) !== undefined));
  if (removal !== undefined && meansThis && !(part === null && hasParts(action))) {
    return {
      fate: "no-longer-wanted",
      reason: removal.reason,
      continues: false,
      notes: ["By its update only: the meeting has to agree."],
    };
  }
  const isPartly = removal !== undefined && part === null && hasParts(action);
  return {
    fate: "carried",
    reason: null,
    continues: false,
    notes: [
      ...(said === "done" ? ["The update says that it is done, and the rating does not."] : []),
      ...(isPartly ? ["The update says that some of it should not go on."] : []),
    ],
  };
}

function hasParts(action: Action): boolean {
  return (action.parts?.length ?? 0) > 1;
}
