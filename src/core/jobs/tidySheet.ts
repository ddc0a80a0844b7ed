import { areaAddress, overlaps, parseAddress, type Area } from "../grid/address";
import { addressLists, runsOf } from "../grid/addressLists";
import type { CellRule, Overlay } from "../grid/overlay";
import { entrySaidBy } from "../rate/keyRule";
import { isOwnFormula } from "../rate/ownRules";
import type { Edit } from "../sheets/edit";
import { firstCellOf } from "../sheets/packRules";
import { ruleSays } from "../sheets/sameRule";
import type { RatedColumn } from "./ratedPlans";

/** Rules that say one thing, and those that they would become. */
export interface Tidying {
  readonly sheet: string;
  readonly code: string;
  /** How many rules there are, and how many there would be. */
  readonly rules: number;
  readonly into: number;
  readonly areas: readonly string[];
  readonly edits: readonly Edit[];
  /** True where another rule reaches into the same cells: joined rules would stand before it, so they are left. */
  readonly crossed: boolean;
}

const areasOf = (areas: string): readonly Area[] => areas.split(",").flatMap((area) => parseAddress(area) ?? []);

/** True where some areas are rating cells of the plan, or rows between them, and no other column. */
function isInColumn(areas: readonly Area[], { plan, column }: RatedColumn): boolean {
  const [first, last] = plan.bodyRows;
  return areas.every(
    (area) =>
      column.areas.some((each) => each.left <= area.left && area.right <= each.right) &&
      ((first <= area.top && area.bottom <= last) || column.areas.some((each) => overlaps(each, area))),
  );
}

/** Rules of one column that say one thing in one look. */
interface Group {
  readonly code: string;
  readonly column: number;
  readonly rules: CellRule[];
  /** Where each of the rules stands among the sheet's, the first first. */
  readonly places: number[];
  /** True for rules that look for a text in what a cell says: another rating's may hold in the same cell. */
  readonly isLoose: boolean;
  /** True where the look is the key's own for exactly its cells, so that it is the same before and behind the add-in's rules. */
  readonly isKeysColour: boolean;
}

/** True where joining would change what the cells show: joined rules come first, so that nothing may stand before them in their cells, nor one code have two looks. */
function isCrossed(own: Group, groups: readonly Group[], others: readonly Other[]): boolean {
  const areas = own.rules.flatMap((rule) => areasOf(rule.areas));
  const last = own.places.at(-1) ?? 0;
  const rivals = groups.filter((each) => each !== own && each.code === own.code && each.column === own.column);
  const before = others
    .filter(({ at, isOurs }) => at < last && !(isOurs && own.isKeysColour))
    .flatMap((each) => each.areas);
  return [...before, ...rivals.flatMap(({ rules }) => rules.flatMap((rule) => areasOf(rule.areas)))].some((other) =>
    areas.some((area) => overlaps(area, other)),
  );
}

/** A rule that is not to be joined. */
interface Other {
  readonly at: number;
  /** True for one of the add-in's own. */
  readonly isOurs: boolean;
  readonly areas: readonly Area[];
}

/** True where two ratings may colour one cell, and which of them does would be another once `own` is joined: `comes` where the other is joined too. */
function isReordered(own: Group, other: Group, comes: boolean): boolean {
  if (!own.isLoose && !other.isLoose) return false;
  const isFirst = !comes || (own.places[0] ?? 0) < (other.places[0] ?? 0);
  const theirs = other.rules.map((rule) => areasOf(rule.areas));
  return own.rules.some((rule, n) => {
    const areas = areasOf(rule.areas);
    return theirs.some((each, at) => {
      const stoodFirst = (own.places[n] ?? 0) < (other.places[at] ?? 0);
      return stoodFirst !== isFirst && each.some((one) => areas.some((area) => overlaps(one, area)));
    });
  });
}

/** Those of the groups that can be joined without a cell looking different. One that is left may keep others from it. */
function joinable(able: readonly Group[], all: readonly Group[]): readonly Group[] {
  const still = able.filter((own) => !all.some((each) => each !== own && isReordered(own, each, able.includes(each))));
  return still.length === able.length ? able : joinable(still, all);
}

function joined(sheet: string, { code, rules }: Group): Omit<Tidying, "crossed"> | undefined {
  const [first] = rules;
  if (!first || rules.length < 2) return undefined;
  const areas = runsOf(rules.flatMap((rule) => rule.areas.split(",")));
  const lists = addressLists(areas);
  if (lists.length >= rules.length) return undefined;
  const gone = rules.map((rule): Edit => ({ type: "rule", sheet, cell: firstCellOf(rule), from: rule, to: null }));
  const come = lists.map((list): Edit => {
    const rule = { ...first, areas: list };
    return { type: "rule", sheet, cell: firstCellOf(rule), from: null, to: rule };
  });
  const into = lists.length;
  return { sheet, code, rules: rules.length, into, areas: areas.map(areaAddress), edits: [...gone, ...come] };
}

/** What tidying comes to on a sheet: rules that colour a rating of the key, in the same words and look, joined to as few as their addresses allow. */
export function tidySheet(overlay: Overlay, columns: readonly RatedColumn[]): readonly Tidying[] {
  const groups = new Map<string, Group>();
  const others: Other[] = [];
  for (const [at, { rule, areas }] of overlay.rules.entries()) {
    const isOurs = rule !== null && isOwnFormula(rule.formula);
    const said = columns.flatMap((each) => {
      const { column, plan } = each;
      const entry = rule && isInColumn(areasOf(rule.areas), each) && entrySaidBy(rule, plan.key, column.column);
      if (!entry) return [];
      const isLoose = rule.kind !== "custom" && rule.kind !== "equal";
      return [
        { code: entry.code, column: column.column, isLoose, isKeysColour: !isLoose && entry.color === rule.fill },
      ];
    })[0];
    if (rule === null || isOurs || !said) {
      others.push({ at, isOurs, areas: areasOf(areas ?? "") });
      continue;
    }
    const key = `${said.column} ${ruleSays(rule)}`;
    const group = groups.get(key) ?? { ...said, rules: [], places: [] };
    groups.set(key, group);
    group.rules.push(rule);
    group.places.push(at);
  }
  const all = [...groups.values()];
  const worth = all.flatMap((group) => {
    const tidying = joined(overlay.sheet, group);
    return tidying ? [{ group, tidying }] : [];
  });
  const uncrossed = worth.flatMap(({ group }) => (isCrossed(group, all, others) ? [] : [group]));
  const able = joinable(uncrossed, all);
  return worth.map(({ group, tidying }) => ({ ...tidying, crossed: !able.includes(group) }));
}

/** How many rules for rating cells alone are of a kind, or a look, that the add-in cannot make again. */
export function countStrange(overlay: Overlay, columns: readonly RatedColumn[]): number {
  return overlay.rules.filter(({ rule, areas }) => {
    const own = rule === null && areas !== null ? areasOf(areas) : [];
    return own.length > 0 && columns.some((column) => isInColumn(own, column));
  }).length;
}
