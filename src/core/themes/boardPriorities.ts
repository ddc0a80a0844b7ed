import { plainText } from "../grid/cleanText";
import type { Plan } from "../plan/plan";
import { fullestList } from "../programme/highlights";
import { isJointGroup, titleAlone } from "../schedule/joint";
import { isTimetable } from "../schedule/timetable";
import { knownPriorities, lookUpPriority, priorityKey } from "../schedule/priorities";

/** A priority that a board has set, under the name its list gives it. */
export interface BoardPriority {
  readonly board: string | null;
  readonly title: string;
  readonly lead: string | null;
}

/** The board that a heading speaks of: "Joint", the letters of a board, its name, or the heading's own words, at a word's end. */
function boardOf(heading: string): string {
  if (isJointGroup(heading)) return "Joint";
  const letters = /\b(?:[A-Z]{1,6}S(?:AB|CB|CP)|[A-Z]{2,}(?:AB|CB|CP))\b/.exec(heading)?.[0];
  const named = /\b(?:[A-Z][\w’']+ ){1,5}(?:Board|Partnership)\b/.exec(heading)?.[0].replace(/^The /, "");
  // "The priorities for the children's board" → "Children's board"
  const told = /\b(?:the|our|for|of|by) ((?:(?!(?:the|our|for|of|by) )[\w’']+ ){1,5}(?:board|partnership))\b/i.exec(
    heading,
  )?.[1];
  if (letters) return letters;
  return told ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : (named ?? ownWords(heading));
}

/** A heading without its number and its stop, as many whole words as fit in 40 characters. */
function ownWords(heading: string): string {
  const plain = plainText(heading).replace(/^\d+[.)]?\s+|[:.]$/g, "");
  return plain.length <= 40 ? plain : plain.slice(0, 40).replace(/\s+\S*$/, "");
}

/** The bands of an action plan, without the words that only number them: "Strategic Priority 1) Prevention" → "Prevention". */
function bandTitle(title: string): string {
  const bare = plainText(title).replace(
    /^(?:strategic |key )*(?:priority|objective|theme|goal)\s*(?:\d+|[a-z]|one|two|three|four|five|six|seven|eight)?\s*[).:–—-]*\s*/i,
    "",
  );
  return bare === "" ? plainText(title) : bare;
}

function ofPlan(plan: Plan): readonly { board: string; title: string; lead: string | null; grouped: boolean }[] {
  const own = boardOf(plan.title ?? plan.sheet);
  if (plan.recognition === "priorities-list" || plan.recognition === "schedule") {
    return plan.priorities.map((row) => ({
      board: row.group === null ? own : boardOf(row.group),
      title: titleAlone(row.title),
      lead: row.lead,
      grouped: row.group !== null,
    }));
  }
  // A programme's priorities are its workstreams; their categories only sort them.
  if (plan.recognition === "workstream-list") {
    const titled = plan.actions.filter((action) => action.action !== null);
    return titled.map(({ action, lead }) => ({ board: own, title: plainText(action ?? ""), lead, grouped: false }));
  }
  const outcomes = plan.actions.flatMap((action) => action.outcome ?? []);
  const titles = plan.bands.length > 0 ? plan.bands.map((band) => bandTitle(band.title)) : outcomes.map(plainText);
  return [...new Set(titles)].map((title) => ({ board: own, title, lead: null, grouped: false }));
}

/** Every priority of the workbook once: from its lists, else its schedule, else the headings or outcomes of its plans; with a board where several boards' priorities stand. */
export function boardPriorities(plans: readonly Plan[]): readonly BoardPriority[] {
  const lists = plans.filter((plan) => plan.recognition === "priorities-list");
  const schedules = plans.filter((plan) => plan.recognition === "schedule" && !isTimetable(plan));
  const actionPlans = plans.filter((plan) => plan.recognition === "action-plan");
  const workstreams = fullestList(plans);
  const source =
    [lists, schedules, actionPlans, workstreams ? [workstreams] : []].find((each) => each.length > 0) ?? [];
  const all = source.flatMap(ofPlan);
  const known = knownPriorities(plans);
  const several = new Set(all.map((each) => each.board)).size > 1;
  const once = new Map(all.map((each) => [`${several ? each.board : ""}|${priorityKey(each.title)}`, each]));
  return [...once.values()].map(({ board, title, lead }) => ({
    board: several ? board : null,
    title,
    lead: lead ?? lookUpPriority(title, null, known).lead,
  }));
}
