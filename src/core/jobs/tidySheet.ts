import { areaAddress, parseAddress, type Area } from "../grid/address";
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

function meets(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** True where a rule is for rating cells of the plan, or for rows between them, and for no other column. */
function isInColumn(rule: CellRule, { plan, column }: RatedColumn): boolean {
  const [first, last] = plan.bodyRows;
  return areasOf(rule.areas).every(
    (area) =>
      column.areas.some((each) => each.left <= area.left && area.right <= each.right) &&
      ((first <= area.top && area.bottom <= last) || column.areas.some((each) => meets(each, area))),
  );
}

function joined(sheet: string, code: string, rules: readonly CellRule[], others: readonly Area[]): Tidying[] {
  const [first] = rules;
  if (!first || rules.length < 2) return [];
  const areas = runsOf(rules.flatMap((rule) => rule.areas.split(",")));
  const lists = addressLists(areas);
  if (lists.length >= rules.length) return [];
  const gone = rules.map((rule): Edit => ({ type: "rule", sheet, cell: firstCellOf(rule), from: rule, to: null }));
  const come = lists.map((list): Edit => {
    const rule = { ...first, areas: list };
    return { type: "rule", sheet, cell: firstCellOf(rule), from: null, to: rule };
  });
  return [
    {
      sheet,
      code,
      rules: rules.length,
      into: lists.length,
      areas: areas.map(areaAddress),
      edits: [...gone, ...come],
      crossed: areas.some((area) => others.some((other) => meets(area, other))),
    },
  ];
}

/** What tidying comes to on a sheet: rules that repeat the key, in the same words and look, joined to as few as their addresses allow. */
export function tidySheet(overlay: Overlay, columns: readonly RatedColumn[]): readonly Tidying[] {
  const groups = new Map<string, { code: string; rules: CellRule[] }>();
  const others: Area[] = [];
  for (const { rule, areas } of overlay.rules) {
    if (rule !== null && isOwnFormula(rule.formula)) continue;
    const said = columns.flatMap((column) => {
      const entry = rule && isInColumn(rule, column) && entrySaidBy(rule, column.plan.key, column.column.column);
      return entry ? [{ entry, at: column }] : [];
    })[0];
    if (rule === null || !said) {
      others.push(...areasOf(areas ?? ""));
      continue;
    }
    const key = `${said.at.column.column} ${ruleSays(rule)}`;
    const group = groups.get(key) ?? { code: said.entry.code, rules: [] };
    groups.set(key, group);
    group.rules.push(rule);
  }
  return [...groups.values()].flatMap(({ code, rules }) => joined(overlay.sheet, code, rules, others));
}
