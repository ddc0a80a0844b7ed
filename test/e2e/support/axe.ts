import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What to look for, and where. */
export interface Wanted {
  /** What is no concern of the page: what a workbook's own colours do. */
  readonly leaveOut?: readonly string[];
  /** A contrast that axe cannot tell counts as found. */
  readonly isContrastToBeProven?: boolean;
  /** Only what depends on colours. */
  readonly onlyColours?: boolean;
}

/** What axe finds against WCAG 2.2 A and AA in one document: "rule: element" per violation. */
export async function axeViolations(
  document: Page | Frame,
  { leaveOut = [], isContrastToBeProven = false, onlyColours = false }: Wanted = {},
): Promise<readonly string[]> {
  if (!(await document.evaluate(() => "axe" in globalThis))) await document.evaluate(source);
  return document.evaluate(
    async ({ excluded, isToBeProven, tags, isOnlyColours }) => {
      const axe: unknown = Reflect.get(globalThis, "axe");
      if (typeof axe !== "object" || axe === null) throw new Error("axe did not load");
      const run: unknown = Reflect.get(axe, "run");
      if (typeof run !== "function") throw new Error("axe did not load");
      const getRules: unknown = Reflect.get(axe, "getRules");
      if (typeof getRules !== "function") throw new Error("axe did not load");
      const rules: { ruleId: string; tags: string[] }[] = getRules.call(axe, tags);
      const ofColours = rules.filter((rule) => rule.tags.includes("cat.color") && !rule.tags.includes("experimental"));
      const runOnly = isOnlyColours ? { type: "rule", values: ofColours.map(({ ruleId }) => ruleId) } : tags;
      const found = await run.call(
        axe,
        { exclude: excluded },
        {
          iframes: false,
          runOnly,
          resultTypes: ["violations", "incomplete"],
        },
      );
      type Result = { id: string; nodes: { html: string; failureSummary?: string }[] };
      const violations: Result[] = found.violations;
      const incomplete: Result[] = found.incomplete;
      const unproven = incomplete
        .filter(({ id }) => isToBeProven && id === "color-contrast")
        // An arrow or a tick is no text, and what it says stands in words beside it.
        .map((result) => ({
          ...result,
          nodes: result.nodes.filter((node) => !/non-text/.test(node.failureSummary ?? "")),
        }));
      return [...violations, ...unproven].flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ""}`),
      );
    },
    { excluded: [...leaveOut], isToBeProven: isContrastToBeProven, tags: levels, isOnlyColours: onlyColours },
  );
}
