import type { Book } from "../grid/book";
import type { OverlayWish } from "../grid/overlay";
import { countOf, listed } from "../plan/listed";
import type { JobContext, Outcome } from "./job";
import { ratedColumns, wishesFor } from "./ratedPlans";
import { tidySheet, type Tidying } from "./tidySheet";
import { understand } from "./understand";

/** What must be read beside the cells: every rule of the sheets that hold ratings. */
export function overlaysToRead(book: Book, context: JobContext): readonly OverlayWish[] {
  return wishesFor(book, context, "all").map((wish) => ({ ...wish, areas: [] }));
}

function sayTidying(able: readonly Tidying[], isDone: boolean): string[] {
  const total = able.reduce((sum, each) => sum + each.rules, 0);
  const into = able.reduce((sum, each) => sum + each.into, 0);
  const parts = listed(able.map(({ code, rules, into: fewer }) => `${code}: ${rules} become ${fewer}`));
  if (able.length === 0) return [];
  return isDone
    ? [`${countOf(total, "colour rule")} joined to ${into} (${parts}). The cells look as before.`]
    : [
        `${countOf(total, "colour rule")} could be joined to ${into} (${parts}): they repeat the key for the same cells, and were multiplied by copy and paste. Nothing was changed yet.`,
      ];
}

/** First shows which of the officer's colour rules could be joined; joins them when that is accepted. Only rules that say for ratings exactly what the key says. */
export function tidyRules(book: Book, context: JobContext): Outcome {
  const { plans, refused } = understand(book, context);
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
          `Left as they are, because other rules reach into the same cells and the order would change: ${listed(crossed.map(({ code, rules }) => `${code} (${rules})`))}.`,
        ]
      : []),
  ];
  return {
    edits: isDone ? able.flatMap(({ edits }) => edits) : [],
    drafts: [],
    say: say.length > 0 ? say : ["There are no colour rules to tidy."],
    results: {
      tidy: able.map(({ edits: _, crossed: __, ...facts }) => facts),
      left: crossed.map(({ edits: _, crossed: __, ...facts }) => facts),
      tidied: isDone && able.length > 0,
    },
  };
}
