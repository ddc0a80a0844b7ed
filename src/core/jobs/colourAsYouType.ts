import { columnLetter } from "../grid/address";
import type { Book } from "../grid/book";
import type { Overlay, OverlayWish } from "../grid/overlay";
import type { Steps } from "../grid/steps";
import { countOf, listed } from "../plan/listed";
import type { Plan } from "../plan/plan";
import { dropDownOf } from "../rate/dropDown";
import { isOwnFormula } from "../rate/ownRules";
import { colourSheet, type SheetColouring } from "./colourSheet";
import type { JobContext, Outcome } from "./job";
import { ratedColumns, wishesFor, type RatedColumn } from "./ratedPlans";
import { understanding } from "./understand";

/** What must be read beside the cells: to turn it off, the rules of every sheet, since a plan may no longer be read as one. In steps. */
export function* overlaysToRead(book: Book, context: JobContext): Steps<readonly OverlayWish[]> {
  const wishes = yield* wishesFor(book, context, "custom");
  if (context.turn !== "off" && context.turn !== "look") return wishes;
  const asked = book.grids.map(({ sheet }) => sheet).filter((sheet) => (context.sheet ?? sheet) === sheet);
  return asked.map((sheet) => wishes.find((wish) => wish.sheet === sheet) ?? { sheet, areas: [], rules: "custom" });
}

function refused(reason: string): Outcome {
  return { edits: [], drafts: [], say: [reason], refused: reason, results: {} };
}

function whyNot(plans: readonly Plan[], say: readonly string[]): string {
  const rated = plans.filter((plan) => plan.recognition === "action-plan" && plan.columns.rating !== undefined);
  if (rated.length === 0) return `${say.join(" ")} There is no rating column to colour, so nothing was changed.`;
  return rated.some((plan) => plan.key.length > 0)
    ? "The RAG key shows no colour, so there is nothing to colour with. Nothing was changed."
    : "This plan has no RAG key that the add-in can read, so there is nothing to colour from. Nothing was changed.";
}

function sayOn(sheet: string, columns: readonly RatedColumn[], { edits, dropDowns, left }: SheetColouring): string[] {
  const letters = [...new Set(columns.map(({ column }) => columnLetter(column.column)))];
  const [first] = columns;
  const offered = first && dropDowns > 0 ? dropDownOf(first.plan)?.split(",") : undefined;
  const codes = offered ? ` and offer ${listed(offered)}` : "";
  const formulas = columns.flatMap(({ column }) => column.formulas);
  const noList = columns.some(({ plan }) => dropDownOf(plan) === null);
  return [
    edits.length === 0
      ? `${sheet}: colour as I type was on already. Nothing was changed.`
      : `${sheet}: the ratings in ${listed(letters.map((letter) => `column ${letter}`))} now take the key's colour as they are typed${codes}.`,
    ...(left.length > 0
      ? [`Without the drop-down, because these cells have a validation of their own, which was left: ${listed(left)}.`]
      : []),
    ...(formulas.length > 0 ? [`Without the drop-down, because a formula stands there: ${listed(formulas)}.`] : []),
    ...(noList ? [`${sheet}: the key's codes cannot be put in a drop-down, so there is none.`] : []),
  ];
}

function sayOff(sheet: string, { edits, before }: SheetColouring): string[] {
  if (edits.length === 0) return [];
  return [
    `${sheet}: colour as I type is off. ${countOf(before, "rule")} of the add-in's own and its drop-downs were taken away, and nothing else.`,
  ];
}

function isOn(overlay: Overlay): boolean {
  return overlay.rules.some(({ rule }) => rule !== null && isOwnFormula(rule.formula));
}

function showsWords(overlays: readonly Overlay[]): boolean {
  const own = overlays.flatMap(({ rules }) => rules.flatMap(({ rule }) => rule ?? []));
  return own.some((rule) => isOwnFormula(rule.formula) && rule.shown !== null);
}

/**
 * Lets Excel itself colour ratings while they are typed: its own rules and drop-downs are made to fit plan and key as they are now, or taken away.
 * Rules and validations that the add-in did not make are never touched. In steps.
 */
export function* colouringAsYouType(book: Book, context: JobContext): Steps<Outcome> {
  const understood = yield* understanding(book, context);
  yield;
  if (understood.refused !== undefined) return refused(understood.refused);
  const overlays = book.overlays ?? [];
  if (context.turn === "look") {
    const sheets = overlays.filter(isOn).map(({ sheet }) => sheet);
    const say = sheets.length > 0 ? `Colour as I type is on: ${listed(sheets)}.` : "Colour as I type is off.";
    const state = { on: sheets.length > 0, words: showsWords(overlays), sheets };
    return { edits: [], drafts: [], say: [say], results: { colourAsYouType: state } };
  }
  const on = context.turn !== "off";
  const columns = ratedColumns(book, understood.plans).filter(
    ({ plan }) => !on || plan.key.some((entry) => entry.color !== null),
  );
  if (on && columns.length === 0) return refused(whyNot(understood.plans, understood.say));
  const words = context.words ?? false;
  const done = overlays.flatMap((overlay) => {
    const own = columns.filter(({ plan }) => plan.sheet === overlay.sheet);
    return on && own.length === 0 ? [] : [{ own, overlay, sheet: colourSheet(overlay, own, { on, words }) }];
  });
  const sum = (count: (sheet: SheetColouring) => number) => done.reduce((all, { sheet }) => all + count(sheet), 0);
  const say = done.flatMap(({ overlay, own, sheet }) =>
    on ? sayOn(overlay.sheet, own, sheet) : sayOff(overlay.sheet, sheet),
  );
  return {
    edits: done.flatMap(({ sheet }) => sheet.edits),
    drafts: [],
    say: say.length > 0 ? say : ["Colour as I type was off already. Nothing was changed."],
    results: {
      colourAsYouType: {
        on,
        words: on && words,
        sheets: on ? done.map(({ overlay }) => overlay.sheet) : [],
        rules: sum(({ rules }) => rules),
        dropDowns: sum(({ dropDowns }) => dropDowns),
        left: done.flatMap(({ sheet }) => sheet.left),
      },
    },
  };
}
