import type { OverlayWish } from "../core/grid/overlay";
import { askRule, type RuleRequest } from "./readRule";

/** A rule that was listed, and what of it is wanted. */
export interface ListedRule {
  readonly item: Excel.ConditionalFormat;
  readonly wanted: OverlayWish["rules"];
}

/** What Excel answers when it is not the rule that it cannot tell: these fail the reading. */
const notOfOneRule =
  /^(InvalidOperationInCellEditMode|AccessDenied|ActivityLimitReached|MemoryLimitReached|ServiceNotAvailable|RequestAborted|ApiNotFound)$/;

/**
 * Asks what rules say, in one round trip where Excel tells all of them. Some of its builds fail a request that asks a second rule of the same
 * kind on the same cells (OfficeDev/office-js 6827, 6835): then they are asked by halves, and a rule that cannot be read alone, asked twice, is
 * given without parts, so that it is left as it is. `also` queues what is to be asked in the same round trip, each time anew; without it nothing is
 * asked where no rule is of interest.
 */
export async function readRules(
  context: Excel.RequestContext,
  rules: readonly ListedRule[],
  also?: () => void,
  isLastTry = false,
): Promise<readonly RuleRequest[]> {
  const requests = rules.map(({ item, wanted }) => askRule(item, wanted));
  if (!also && requests.every(({ ranges }) => ranges === undefined)) return requests;
  also?.();
  try {
    await context.sync();
    return requests;
  } catch (error) {
    const isOfARule = error instanceof OfficeExtension.Error && !notOfOneRule.test(error.code) && rules.length > 0;
    if (!isOfARule) throw error;
  }
  // What failed but once is no rule that Excel cannot tell: to leave it alone then would be to take it for nobody's.
  if (rules.length === 1 && !isLastTry) return readRules(context, rules, also, true);
  if (rules.length === 1) {
    if (also) {
      also();
      await context.sync();
    }
    return rules.map(({ item }) => ({ id: item.id }));
  }
  const half = Math.ceil(rules.length / 2);
  const first = await readRules(context, rules.slice(0, half), also);
  return [...first, ...(await readRules(context, rules.slice(half), also))];
}
