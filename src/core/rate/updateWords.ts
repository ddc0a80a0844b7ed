/** After "completed": the sentence ends, goes on elsewhere, or says when. "Complete review of …" is still to be done. */
const then = "(?=\\s*$|\\s*[.,;:()\\n–—-]|\\s+(?:and|in|on|at|as|since|during|this|last|early|late|to schedule|\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"; // prettier-ignore
const done = new RegExp(
  "^\\W*(?:(?:this |the )?(?:action|work|task)s?\\b(?![^.;\\n]{0,20}\\b(?:not|to be|by|if|when|until)\\b).{0,20}\\b)?(?:is |are |has been |have been |now |all |fully |100 ?% )*(?:completed?|done|finished|signed off|closed)\\b" +
    then +
    "(?![^.;\\n]{0,60}\\b(?:but|apart|except|in part|partly|phase|stage|the first|some|remain\\w*|outstanding|still|await\\w*)\\b)",
  "i",
);
const notBegun =
  /\b(?:has|have|had)(?: not|n['’]t) (?:yet )?(?:been )?(?:actioned|begun|started|commenced|progressed|happened|undertaken|done|taken forward)\b|\bno (?:progress|action|work)(?: (?:has been |has yet |was |to date|made|yet|with|since|on this|due to|because)|\s*(?:$|[.;\n]))|\bnot (?:yet )?(?:started|begun|commenced)\b/i;

/** What an update's words say of the work: a reason to look, never a verdict. undefined where they say neither. */
export function progressSaid(update: string | null): "done" | "not-begun" | undefined {
  const text = update?.trim() ?? "";
  if (done.test(text)) return "done";
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
