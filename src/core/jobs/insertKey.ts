import type { Book } from "../grid/book";
import type { Steps } from "../grid/steps";
import { keyPresets, presetOf } from "../key/presets";
import { listed } from "../plan/listed";
import type { Plan } from "../plan/plan";
import { keySheet } from "../reports/keySheet";
import type { JobContext, Outcome } from "./job";
import { understanding } from "./understand";

const presets = keyPresets.map(({ id, name, entries }) => ({ id, name, entries }));

function refused(reason: string): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: { presets } };
}

/** The different ratings typed that a key does not name. */
function unreadIn(plans: readonly Plan[]): readonly string[] {
  const typed = plans.flatMap(({ actions }) =>
    actions.flatMap(({ ratingTyped, rating }) =>
      rating === null && ratingTyped !== null ? [ratingTyped.trim().slice(0, 30)] : [],
    ),
  );
  return [...new Set(typed)];
}

/** Puts the key that the officer chose on a sheet of its own. Nothing is coloured by it, and a workbook that has a key gets none. In steps. */
export function* insertingKey(book: Book, context: JobContext): Steps<Outcome> {
  const { keyPreset, ...others } = context.settings;
  const { plans, say, refused: reason } = yield* understanding(book, { ...context, settings: others });
  if (reason !== undefined) return refused(reason);
  const rated = plans.filter((plan) => plan.recognition === "action-plan");
  const keyed = rated.find((plan) => plan.key.length > 0);
  if (rated.length === 0) return refused(`${say.join(" ")} There is no plan to have a key, so nothing was changed.`);
  if (keyed) {
    return refused(
      `The workbook has a key already, at ${keyed.key[0]?.cell ?? keyed.sheet}: change that one. Nothing was changed.`,
    );
  }
  const wanted = context.preset ?? keyPreset;
  const preset = presetOf(wanted);
  if (!preset) {
    const names = listed(keyPresets.map(({ id }) => id));
    return refused(
      wanted === undefined
        ? `Choose one of the keys first: ${names}. Nothing was changed.`
        : `There is no key called “${wanted}”: there are ${names}. Nothing was changed.`,
    );
  }
  yield;
  const read = yield* understanding(book, { ...context, settings: { ...others, keyPreset: preset.id } });
  const unread = unreadIn(read.plans);
  return {
    edits: [],
    drafts: [keySheet(preset)],
    say: [
      `A sheet “RAG key” was added with the ${preset.name}. Put the board's own words in it where they differ; then Recalculate colours from it.`,
      ...(unread.length > 0 ? [`Ratings in the plan that this key does not name: ${listed(unread)}.`] : []),
    ],
    results: { presets, inserted: preset.id, unread },
  };
}
