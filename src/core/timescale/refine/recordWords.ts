/** Nothing, or "at Board on": no noun of its own, which would make an adjective of the verb ("completed forms"). */
const rest = "(?: (?:off|up|out))?(?: (?:at|by|in|on|to|with|through|of|the)\\b.*)?$";
/** What is over, whenever it is said. */
export const over = new RegExp(
  "\\b(?:(?:complet|achiev|finish|clos|minut|dat|cancell|visit|inspect|attend)ed|done|since|as (?:agreed|approved|reported|noted)|last (?:\\w+ed|met|held|review|audit)" +
    "|met(?<!\\b(?:all|target|standard|objective|requirement|criteria|deadline|milestone|kpi)s? met) (?:on|at)" +
    "|(?:was|were|has|had|have(?<!^have))(?: \\w+){0,2} (?:\\w{2,}ed|held|met|taken|sent|given|written|made|agreed))" +
    `${rest}|\\b(?:took place|went|ran|came|began|became|(?:ofsted|cqc|inspect\\w+) (?:visit|inspect)ed)\\b.*$|\\b(?:attend|visit)ed(?<!\\b(?:of|on|the|for|from|all|to|by|with|at) \\w+)(?! by)(?: \\w+){1,4} (?:in|on|at)$` +
    "|\\b(?:as (?:at|of)|(?:was|were|been) .+ (?:in|on|at)|(?:minutes|e-?mails?|letter|notes) (?:of|from)|(?:up|down) from .+|as per .*(?:minutes|e-?mails?|papers?|notes))$",
);
/** What is agreed on a day, and not by it. */
export const decided = /\b(?:agreed|approved|endorsed) (?:at|in|on)\b/;
/** What a plan says also of what it will have done; but not of what it means to do ("planned for"). */
export const verb = new RegExp(
  "\\b(?!need|plan|sched|requir|propos|expect|target|antici|estim|inten|tim|book|arrang|confirm)" +
    "(?:\\w+[^e\\W]ed|agreed|held|met|\\w*taken|set|made|given|sent|written|went|put)" +
    `${rest}|\\b(?:polic|strateg|protocol|guidance|letter|report|review)\\w* of$`,
);
/** What makes a step to come of all these. */
export const toCome =
  /\b(?:by|due|for|before|until|within|target)(?: the| end| of| early| mid| late)*$|\b(?:be|being|get|will|must|should|needs?|to have)\b/;
/** How long something lasts, and the time that a report tells of: no deadline, however it is announced. */
export const lasting =
  /\b(?:expir(?:es?|ed|y|ing)|(?:valid|funded|contracted|licensed) (?:until|till|to)|covering(?: the)?(?: period| year)?|year ended)(?: (?:on|in|at|from|the|end|of|until))*$/;
/** What is of a date, and not due at it; or due at it, and called off. */
export const matter =
  /^ +(?:data|figures|results|statistics|returns?|dashboard|performance|budget|minutes|cohorts?|(?:version|edition)(?! *v?\d))\b|^[ :-]+(?:(?!to|unless|if|until|or|when)\w+ +){0,2}(?:cancelled|stood +down|did +not|no +longer|withdrawn|abandoned)\b/;

const status = "(?:complete|completed|closed|done|finished|achieved|actioned|concluded)";
/** A word or two with which a whole action is called done: at the end of a clause, and not of what is to come. */
const done = new RegExp(
  `(?:^|[\\n;,.:(]| - )(?: *(?!(?:to|be|will|not|when|once|if|until|by|before|after|should|must|partly|partially|nearly|almost|half|ensure|make|get|have|nothing|none|no|is|draft|phase|stage|part)\\b)[a-z]+){0,2} *\\b${status} *(?:$|[\\n;,.:)]|-| and )`,
);

/** True where a text calls itself done, so that its records are no steps. */
export function isDone(even: string): boolean {
  return /complete|closed|done|finish|achieved|actioned|concluded/.test(even) && done.test(even.replace(/ +/g, " "));
}
