import { saysSomethingNotBegun } from "./notBegun";
import { saysDone } from "./saysDone";

/** What an update's words say of the work: a reason to look, never a verdict. undefined where they say neither. `action`: what was to be done, where it is known. */
export function progressSaid(update: string | null, action: string | null = null): "done" | "not-begun" | undefined {
  const text = update?.trim() ?? "";
  if (saysDone(text, action)) return "done";
  return saysSomethingNotBegun(text) ? "not-begun" : undefined;
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
const when = `(?:\\b${month}\\b|\\b\\d{1,2}[./-]\\d{1,2}\\b|\\byear end\\b|\\bnext (?:year|quarter)\\b|\\bq[1-4]\\b|\\b(?:spring|summer|autumn|winter|christmas|easter)\\b|\\b20\\d\\d\\b)`;
const dates = "(?:date|deadline|timescale|target|completion)s?";
/** The date itself has another value: "the deadline was moved to March", "revised timescale: December 2018", "now due in Q4". */
const moved = new RegExp(
  [
    `\\b${dates}\\b[^.;\\n]{0,30}\\b(?:extended|revised|re-?scheduled|moved|deferred|postponed|changed|amended|put back|pushed back|slipped|now)\\b[^.;\\n]{0,40}?${when}`,
    `\\b(?:revised|new|extended|amended|changed) (?:[a-z]+ )?${dates}\\b[^.;\\n]{0,40}?${when}`,
    `\\b(?:extended|extending|extension|re-?scheduled|deferred|postponed|pushed back|put back|slipped|delayed|re-?profiled|now (?:due|planned|expected|scheduled))\\b[^.;\\n]{0,45}?\\b(?:to|until|till|for|by|is|of|in|due|at)\\b[^.;\\n]{0,20}?${when}`,
    `\\b(?:moved|revised)(?: (?:back|forward))? (?:to|until)\\b[ a-z]{0,10}${when}`,
    "\\b(?:extension|extended|deferred|postponed)\\b[^.;\\n]{0,20}\\b(?:by|of|for) (?:a|an|one|two|three|four|six|\\d+) (?:further )?(?:days?|weeks?|months?|quarters?)\\b",
  ].join("|"),
  "i",
);

/** True where an update speaks of another date than the timescale's: "extended to March", "now due in Q4". */
export function speaksOfNewDate(update: string | null): boolean {
  return moved.test(update ?? "");
}
