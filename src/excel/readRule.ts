import { areaAddress } from "../core/grid/address";
import { runsOf } from "../core/grid/addressLists";
import type { CellRule, OverlayWish, StandingRule } from "../core/grid/overlay";
import { isOwnFormula } from "../core/rate/ownRules";
import { askRuleOf, type AskedRule } from "./ruleAsked";

/** What was asked of one rule; without parts where it is of no kind that the add-in makes. */
export interface RuleRequest {
  readonly id: string;
  readonly ranges?: Excel.RangeAreas;
  readonly parts?: {
    readonly format: Excel.ConditionalRangeFormat;
    readonly edges: readonly Excel.ConditionalRangeBorder[];
    readonly asked: AskedRule["asked"];
  };
}

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues the reading of a rule whose id and type are known. */
export function askRule(item: Excel.ConditionalFormat, wanted: OverlayWish["rules"]): RuleRequest {
  const { id, type, stopIfTrue } = item;
  const made = stopIfTrue ? undefined : askRuleOf(item, type, wanted);
  if (!made && wanted === "custom") return { id };
  const ranges = item.getRanges();
  ranges.load("address");
  if (!made) return { id, ranges };
  const { format, asked } = made;
  format.load("numberFormat,fill/color,font/color,font/bold,font/italic,font/strikethrough,font/underline");
  const sides = edges.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load("style,color");
    return border;
  });
  return { id, ranges, parts: { format, edges: sides, asked } };
}

/** "#FF0000" → "FF0000"; null for none. */
function hex(color: string | null): string | null {
  return color !== null && /^#[0-9A-Fa-f]{6}$/.test(color) ? color.slice(1).toUpperCase() : null;
}

function areasOf(ranges: Excel.RangeAreas): string {
  const addresses = ranges.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return runsOf(addresses).map(areaAddress).join(",");
}

/** True where the rule gives nothing that the add-in's own rules cannot give: such a rule can be taken away and made again. */
function isPlain(format: Excel.ConditionalRangeFormat, lines: readonly Excel.ConditionalRangeBorder[]): boolean {
  const { bold, italic, strikethrough, underline } = format.font;
  const isUnderlined = underline !== null && underline !== "None" && (underline as string) !== "";
  const sides = new Set(lines.map(({ style }) => isLine(style)));
  return !bold && !italic && !strikethrough && !isUnderlined && sides.size === 1;
}

function isLine(style: string | null): boolean {
  return style !== null && style !== "" && style !== "None";
}

function shownOf(numberFormat: unknown): string | null {
  return typeof numberFormat === "string" && numberFormat !== "" && numberFormat !== "General" ? numberFormat : null;
}

function ruleOf(parts: NonNullable<RuleRequest["parts"]>, areas: string): CellRule | null {
  const { format } = parts;
  const asked = parts.asked();
  // The add-in's own is its own in any look: half made, or changed by hand.
  if (asked === null || !(isOwnFormula(asked.formula) || isPlain(format, parts.edges))) return null;
  return {
    ...asked,
    areas,
    fill: hex(format.fill.color),
    font: hex(format.font.color),
    outline: parts.edges.every(({ style }) => isLine(style)),
    shown: shownOf(format.numberFormat),
  };
}

/** What stands there, after the sync. */
export function takeRule({ id, ranges, parts }: RuleRequest): StandingRule {
  const areas = ranges ? areasOf(ranges) : null;
  return { id, areas, rule: parts && areas !== null ? ruleOf(parts, areas) : null };
}
