import type { Stage } from "../key/key";
import type { Action, Part } from "../plan/plan";
import { progressSaid } from "../rate/updateWords";
import type { Fate } from "./carryList";
import { saysYearly } from "./recurs";
import { readRemoval, removalInAction } from "./removal";
import { isAllDone, updatesByPart } from "./updatesByPart";
import { goesOn, isUnwanted } from "../language/phrases/goingOn";

/** What becomes of an action, or of one part of it, and what there is to say about that. */
export interface Judged {
  readonly fate: Fate;
  readonly reason: string | null;
  readonly continues: boolean;
  readonly notes: readonly string[];
}

/** What is done, and whether its words say that it goes on or comes round again: an offer, with those words. */
function completed(action: Action, part: Part | null, update: string | null, how: readonly string[]): Judged {
  const isOpen = progressSaid(update) === "not-begun" || goesOn.isIn(update ?? "");
  const yearly = isOpen ? undefined : saysYearly(action, update, part?.text ?? action.action);
  const why = isOpen
    ? ["Its update says that something goes on."]
    : yearly === undefined
      ? []
      : [`It seems to come round each year (“${yearly}”).`];
  return { fate: "completed", reason: null, continues: why.length > 0, notes: [...how, ...why] };
}

/**
 * Judged by what the key's words mean: complete is done, stopped is no longer wanted, all else is carried. What asks for
 * removal takes out the part or action that it names; a part whose own update says that it is done goes to the work achieved;
 * an update of the whole that only sounds done is told and carried.
 */
export function fateOf(action: Action, part: Part | null, stage: Stage | undefined): Judged {
  const own = part === null ? undefined : updatesByPart(action)?.get(part);
  const update = own ?? part?.update ?? action.update;
  const said = progressSaid(update);
  if (stage === "complete" || stage === "complete-checked") return completed(action, part, update, []);
  const whole = readRemoval(action.update);
  // The action's own sentence goes before what was cut out of it for the part.
  const removal = part !== null && whole?.letter !== part.letter ? (readRemoval(part.update) ?? whole) : whole;
  const inWords = removalInAction(part === null ? action.action : part.text);
  const isOfParts = part === null && hasParts(action);
  if (stage === "stopped")
    return {
      fate: "no-longer-wanted",
      reason: removal?.reason ?? update ?? inWords ?? null,
      continues: false,
      notes: [],
    };
  const meansThis =
    removal !== undefined &&
    (part === null
      ? removal.letter === null || !hasParts(action)
      : removal.letter === part.letter || (part.update !== null && readRemoval(part.update) !== undefined));
  const isDone = said === "done" && (part === null || own !== undefined);
  if (removal !== undefined && meansThis && !isOfParts && !(isDone && onlyCloses(removal.reason))) {
    return dropped(removal.reason, "By its update only: the meeting has to agree.");
  }
  if (inWords !== undefined && !isOfParts && !isDone) {
    return dropped(inWords, "By the action's own words only: the meeting has to agree.");
  }
  if (isDone && part !== null)
    return completed(action, part, update, ["Done by its update only: the rating is the whole action's."]);
  const isPartly = isOfParts ? (removal ?? inWords) !== undefined : part !== null && removal?.letter === null;
  return {
    fate: "carried",
    reason: null,
    continues: false,
    notes: [
      ...(isDone || (part === null && isAllDone(action))
        ? ["The update says that it is done, and the rating does not."]
        : []),
      ...(isPartly ? ["Its words say that some of it should not go on."] : []),
    ],
  };
}

/** "Completed; BMG agreed to close this action" is a completion. */
function onlyCloses(reason: string): boolean {
  return !isUnwanted.isIn(reason);
}

function dropped(reason: string, note: string): Judged {
  return { fate: "no-longer-wanted", reason, continues: false, notes: [note] };
}

function hasParts(action: Action): boolean {
  return (action.parts?.length ?? 0) > 1;
}
