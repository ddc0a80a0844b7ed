import type { Book } from "../grid/book";
import type { OverlayWish } from "../grid/overlay";
import type { Steps } from "../grid/steps";
import type { Edit } from "../sheets/edit";
import { countOf, listed } from "../plan/listed";
import type { JobContext, Outcome } from "./job";
import { ratedColumns, wishesFor, type RatedColumn } from "./ratedPlans";
import { countStrange, tidySheet, type Tidying } from "./tidySheet";
import { understanding } from "./understand";

/** What must be read beside the cells: every rule of the sheets that hold ratings. In steps. */
export function* overlaysToRead(book: Book, context: JobContext): Steps<readonly OverlayWish[]> {
  return (yield* wishesFor(book, context, "all")).map((wish) => ({ ...wish, areas: [] }));
}

function sayTidying(able: readonly Tidying[], isDone: boolean): string[] {
  const total = able.reduce((sum, each) => sum + each.rules, 0);
  const into = able.reduce((sum, each) => sum + each.into, 0);
  const parts = listed(able.map(({ code, rules, into: fewer }) => `${code}: ${rules} become ${fewer}`));
  if (able.length === 0) return [];
  return isDone
    ? [`${countOf(total, "colour rule")} joined to ${into} (${parts}). The cells look as before.`]
    : [
        `${countOf(total, "colour rule")} could be joined to ${into} (${parts}): they say the same of other cells of the column, as copy and paste leaves them. Nothing was changed yet.`,
      ];
}

/** More rules of a strange kind than the key has ratings: they may well be broken up too. */
function sayStrange(book: Book, columns: readonly RatedColumn[]): string[] {
  return (book.overlays ?? []).flatMap((overlay) => {
    const own = columns.filter(({ plan }) => plan.sheet === overlay.sheet);
    const count = countStrange(overlay, own);
    const usual = Math.max(0, ...own.map(({ plan }) => plan.key.length));
    if (count <= usual || own.length === 0) return [];
    return [
      `${overlay.sheet}: ${countOf(count, "rule")} over the ratings are of a kind that the add-in cannot make again (a text that must not be in the cell, bold letters, icons), so they were left.`,
    ];
  });
}

/** The edits, those that take a rule away in the order of the sheet's rules: so they come back in it. */
function asListed(able: readonly Tidying[], book: Book): readonly Edit[] {
  const places = new Map((book.overlays ?? []).flatMap(({ rules }) => rules).map(({ rule }, at) => [rule, at]));
  const place = ({ from }: Edit & { type: "rule" }) => (from && places.get(from)) ?? Infinity;
  const edits = able.flatMap((each) => each.edits).flatMap((edit) => (edit.type === "rule" ? [edit] : []));
  const gone = edits.filter(({ to }) => to === null).sort((a, b) => place(a) - place(b));
  return [...gone, ...edits.filter(({ to }) => to !== null)];
}

/** First shows which of the officer's colour rules could be joined; joins them when that is accepted. Only rules that colour a rating of the key, and nothing more. In steps. */
export function* tidyingRules(book: Book, context: JobContext): Steps<Outcome> {
  const { plans, refused } = yield* understanding(book, context);
  yield;
  if (refused !== undefined) return { edits: [], drafts: [], say: [refused], refused, results: {} };
  const columns = ratedColumns(book, plans).filter(({ plan }) => plan.key.length > 0);
  const found = (book.overlays ?? []).flatMap((overlay) =>
    tidySheet(
      overlay,
      columns.filter(({ plan }) => plan.sheet === overlay.sheet),
    ),
  );
  const able = found.filter(({ crossed }) => !crossed);
  const crossed = found.filter((each) => each.crossed);
  const isDone = context.accept === "all";
  const say = [
    ...sayTidying(able, isDone),
    ...(crossed.length > 0
      ? [
          `Left as they are, because other rules that come before them reach into the same cells, and the order would change: ${listed(crossed.map(({ code, rules }) => `${code} (${rules})`))}.`,
        ]
      : []),
    ...sayStrange(book, columns),
  ];
  return {
    edits: isDone ? asListed(able, book) : [],
    drafts: [],
    say: say.length > 0 ? say : ["There are no colour rules to tidy."],
    results: {
      tidy: able.map(({ edits: _, crossed: __, ...facts }) => facts),
      left: crossed.map(({ edits: _, crossed: __, ...facts }) => facts),
      tidied: isDone && able.length > 0,
    },
  };
}
