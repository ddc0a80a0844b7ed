import * as z from "zod/mini";
import type { CellRule } from "../grid/overlay";
import { parseAddress, cellAddress } from "../grid/address";
import type { Edit } from "./edit";

type RuleEdit = Extract<Edit, { type: "rule" }>;

const sayingSchema = z.object({
  kind: z.enum(["custom", "equal", "contains", "begins", "ends"]),
  formula: z.string(),
  fill: z.nullable(z.string()),
  font: z.nullable(z.string()),
  outline: z.boolean(),
  shown: z.nullable(z.string()),
});

/** Rules that came or went on one sheet: what they say and where they reach, each told once. */
export const packedRulesSchema = z.object({
  sheet: z.string(),
  says: z.array(sayingSchema),
  areas: z.array(z.string()),
  /** Per rule the numbers of what it said and where, then of what it says and where; a pair is null where there was or is no rule. */
  rules: z.array(
    z.tuple([z.nullable(z.tuple([z.number(), z.number()])), z.nullable(z.tuple([z.number(), z.number()]))]),
  ),
});

type PackedRules = z.infer<typeof packedRulesSchema>;

function placeIn<T>(list: T[], item: T): number {
  const text = JSON.stringify(item);
  const at = list.findIndex((each) => JSON.stringify(each) === text);
  return at >= 0 ? at : list.push(item) - 1;
}

/** Rule edits sheet by sheet, small enough to be kept. */
export function packRules(edits: readonly RuleEdit[]): PackedRules[] {
  const sheets = new Map<string, PackedRules>();
  for (const { sheet, from, to } of edits) {
    const packed = sheets.get(sheet) ?? { sheet, says: [], areas: [], rules: [] };
    sheets.set(sheet, packed);
    const pair = (rule: CellRule | null): [number, number] | null => {
      if (rule === null) return null;
      const { areas, ...says } = rule;
      return [placeIn(packed.says, says), placeIn(packed.areas, areas)];
    };
    packed.rules.push([pair(from), pair(to)]);
  }
  return [...sheets.values()];
}

/** The first cell that a rule is for. */
export function firstCellOf({ areas }: CellRule): string {
  const place = parseAddress(areas.split(",")[0] ?? "");
  return place ? cellAddress(place.top, place.left) : "A1";
}

/** The rule edits again. */
export function unpackRules({ sheet, says, areas, rules }: PackedRules): RuleEdit[] {
  const ruleOf = (pair: readonly [number, number] | null): CellRule | null => {
    const saying = pair && says[pair[0]];
    const place = pair && areas[pair[1]];
    return saying && place ? { ...saying, areas: place } : null;
  };
  return rules.flatMap(([before, after]): RuleEdit[] => {
    const from = ruleOf(before);
    const to = ruleOf(after);
    const rule = from ?? to;
    return rule ? [{ type: "rule", sheet, cell: firstCellOf(rule), from, to }] : [];
  });
}
