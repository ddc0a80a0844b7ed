import { plainText } from "../grid/cleanText";
import { sayDay } from "../grid/day";
import { isComplete } from "../compare/movement";
import { plain } from "../compare/words";
import { countOf, listed } from "../plan/listed";
import type { Action, Plan } from "../plan/plan";
import { finalDeadline } from "../rate/deadlineDays";

/** How many of the next dates are told. */
const mostMilestones = 3;

const bare = (title: string) =>
  plain(title)
    .toLowerCase()
    .replace(
      /^(?:work ?stream|project|strategic priority|priority|objective|theme)?\s*\d+(?:\.\d+)*\s*[.):–—-]*\s*/,
      "",
    )
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Actions by the workstream whose title their band or outcome bears. */
function actionsByTitle(plans: readonly Plan[]): ReadonlyMap<string, readonly { action: Action; plan: Plan }[]> {
  const found = new Map<string, { action: Action; plan: Plan }[]>();
  for (const plan of plans.filter((each) => each.recognition === "action-plan")) {
    for (const action of plan.actions) {
      for (const title of new Set([action.band, action.outcome].map((each) => bare(each ?? "")))) {
        if (title !== "") found.set(title, [...(found.get(title) ?? []), { action, plan }]);
      }
    }
  }
  return found;
}

/** What an action plan beside the list says of a workstream: how far its actions are, and the next dates of those still open. */
export interface OwnActions {
  readonly progress: string;
  /** Null where no open action names a date. */
  readonly milestones: string | null;
}

/** Finds for a workstream's title what the action plans of the workbook say under it; undefined where none bears it. */
export function ownActions(plans: readonly Plan[]): (title: string) => OwnActions | undefined {
  const byTitle = actionsByTitle(plans);
  return (title) => {
    const own = byTitle.get(bare(title));
    if (!own) return undefined;
    const entryOf = ({ action, plan }: (typeof own)[number]) => plan.key.find(({ code }) => code === action.rating);
    const labels = own.map((each) => entryOf(each)?.label ?? "not rated");
    const counts = [...new Set(labels)].map((label) => `${labels.filter((each) => each === label).length} ${label}`);
    const open = own.filter((each) => {
      const stage = entryOf(each)?.stage;
      return stage === undefined || !(isComplete(stage) || stage === "stopped");
    });
    const dated = open
      .flatMap(({ action }) => {
        const due = finalDeadline(action.deadlines);
        return due ? [{ due, action }] : [];
      })
      .sort((a, b) => (a.due.last < b.due.last ? -1 : a.due.last > b.due.last ? 1 : 0));
    const told = dated.slice(0, mostMilestones).map(({ due, action }) => {
      const words = plainText(action.action ?? "");
      const when = sayDay(due.deadline.iso ?? due.last);
      return `${when}: ${words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words}`;
    });
    return {
      progress: `${countOf(own.length, "action")}: ${listed(counts)}.`,
      milestones: told.length > 0 ? told.join("\n") : null,
    };
  };
}
