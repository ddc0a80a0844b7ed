import { saysDone } from "./saysDone";

const notBegun =
  /\b(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:been )?(?:actioned|begun|started|commenced|progressed|happened|undertaken|done|taken forward)\b|\bno (?:progress|action|work)(?: (?:has been |has yet |was |to date|made|yet|with|since|on this|due to|because)|\s*(?:$|[.;\n]))|\bnot (?:yet )?(?:started|begun|commenced)\b/i;

/** What an update's words say of the work: a reason to look, never a verdict. undefined where they say neither. `action`: what was to be done, where it is known. */
export function progressSaid(update: string | null, action: string | null = null): "done" | "not-begun" | undefined {
  const text = update?.trim() ?? "";
  if (saysDone(text, action)) return "done";
  return notBegun.test(text) ? "not-begun" : undefined;
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const moved = new RegExp(
  "\\b(?:extend(?:ed|ing)?|extension|revised?|re-?scheduled|moved|deferred|postponed|pushed back|put back|slipped|delayed|re-?profiled|now due|new (?:date|deadline|timescale))\\b" +
    `[^.;\\n]{0,45}?\\b(?:to|until|till|for|by|is|of|in|due|at)\\b[^.;\\n]{0,20}?(?:\\b${month}\\b|\\b\\d{1,2}[./-]\\d{1,2}\\b|\\byear end\\b|\\bnext (?:year|quarter)\\b|\\bq[1-4]\\b|\\b20\\d\\d\\b)`,
  "i",
);

/** True where an update speaks of another date than the timescale's: "extended to March", "now due in Q4". */
export function speaksOfNewDate(update: string | null): boolean {
  return moved.test(update ?? "");
}
