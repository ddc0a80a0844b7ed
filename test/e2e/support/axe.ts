import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 A and AA in one document: "rule: element" per violation. What a workbook's own colours do is not the page's. Where contrast is to be proven, one that axe cannot tell counts as found. */
export async function axeViolations(
  document: Page | Frame,
  leaveOut: readonly string[] = [],
  isContrastToBeProven = false,
): Promise<readonly string[]> {
  if (!(await document.evaluate(() => "axe" in globalThis))) await document.evaluate(source);
  return document.evaluate(
    async ([excluded, isToBeProven]) => {
      const axe: unknown = Reflect.get(globalThis, "axe");
      if (typeof axe !== "object" || axe === null) throw new Error("axe did not load");
      const run: unknown = Reflect.get(axe, "run");
      if (typeof run !== "function") throw new Error("axe did not load");
      const found = await run.call(
        axe,
        { exclude: excluded },
        {
          iframes: false,
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
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
    [[...leaveOut], isContrastToBeProven] as const,
  );
}
