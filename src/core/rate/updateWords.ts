const done =
  /^(?:(?:this |the )?(?:action|work|task)s?\b.{0,20}\b)?(?:is |are |has been |have been |now |all )*(?:completed?|finished|signed off|closed)\b(?! (?:by|in part|apart|except|the first|stage|phase))/i;
const notBegun =
  /\b(?:has|have|had) (?:not|n't) (?:yet )?(?:been )?(?:actioned|begun|started|commenced|progressed|happened|undertaken)\b|\bno (?:progress|action|work) (?:has been |was |to date|made|yet|with)|\bnot (?:yet )?(?:started|begun|commenced)\b/i;

/** What an update's words say of the work: a reason to look, never a verdict. undefined where they say neither. */
export function progressSaid(update: string | null): "done" | "not-begun" | undefined {
  const text = update?.trim() ?? "";
  if (done.test(text)) return "done";
  return notBegun.test(text) ? "not-begun" : undefined;
}
