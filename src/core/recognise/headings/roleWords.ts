import { wordsOf } from "../../grid/cleanText";
import type { Role } from "../../plan/plan";

/** How strongly a heading's words speak for each role, 0 to 100. "other" is for columns that a plan may have and we do not need. */
export type RoleWeights = ReadonlyMap<Role | "other", number>;

interface Rule {
  readonly role: Role | "other";
  readonly weight: number;
  readonly words: RegExp;
}

const we = "(we|you|i|they|it|the (board|partnership|group)|this)";

/** The heaviest rule of a role counts. Weights settle headings that hold words of two roles: "Action lead" is a lead, "Outcome measure" a measure. */
const rules: readonly Rule[] = [
  // rating
  { role: "rating", weight: 100, words: /\bb?ragb?\b(?!.*\b(comment|guidance|key|explanation|rationale|reason|narrative))|\br ?[/,] ?a ?[/,] ?g\b|\bred,? ?\/?amber\b|\br a g\b|\bcag\b/ }, // prettier-ignore
  { role: "rating", weight: 96, words: /\b(progress|delivery|status|performance|self|overall|current) (rating|status|score|grade|assessment|judgement)\b|\bassessment of progress\b|\btraffic light/ }, // prettier-ignore
  { role: "rating", weight: 85, words: /\brating\b|\brated\b|\bcolou?r( code)?\b|\bgrading\b|^grade$|\bon track\b/ },
  { role: "rating", weight: 72, words: /\bstatus\b|\bstatws\b|\bhow far\b|\bcomplian(ce|t)\b/ },
  { role: "rating", weight: 40, words: /\bprogress\b|^complete(d)?\??$/ },
  // ref
  { role: "ref", weight: 97, words: /^((action|item|objective|outcome|recommendation|priority|line|row|plan|serial|sl|s|task|rec|unique|step|rhif|aim|goal|standard) ?)?(no|nos|nr|num|number|#|ref|refs|reference|id|code|rhif|index)\b[. ]*(no|nr|number|#)?[. ]*$/ }, // prettier-ignore
  { role: "ref", weight: 55, words: /^(item|point|action ref.*|para(graph)?|.*\breference)$|^#/ },
  // lead
  {
    role: "lead",
    weight: 93,
    words: /\bwho\b(?! (else|with|do|will (help|benefit|support)))|\bby whom\b|\barweinydd\b|\bpwy\b/,
  },
  { role: "lead", weight: 88, words: /\b(lead|leads|leader|leading|led by|owner|owners|owned by|ownership|responsib\w*|accountab\w*|assigned|assignee|actione[dr] by|action by|held by|delivered by|taken by)\b/ }, // prettier-ignore
  {
    role: "lead",
    weight: 80,
    words: /\b(sro|sponsors?|champions?|make it happen|makes? (it|this) happen)\b/,
  },
  {
    role: "lead",
    weight: 70,
    words: /\b(officer|person|manager|named|nominated|post ?holder|delegated|allocated|key contact|cyfrifol\w*)\b/,
  },
  {
    role: "lead",
    weight: 50,
    words: /\b(agency|agencies|organisation|organisations|sub-? ?groups?|partner|partners|team|group)\b/,
  },
  // team
  { role: "team", weight: 95, words: /\bwho (else|with|will (help|support))\b|\b(other|partner|partners?|supporting|support|contributing|key) (agency|agencies|organisations?|partners?|officers?|involved|leads?)\b|\bpartners?\b.*\binvolved\b|\b(in partnership|working|jointly|together) with\b|\b(supported by|contributors?|supporting|consult(ed|ees))\b/ }, // prettier-ignore
  { role: "team", weight: 90, words: /\bteams?\b(?!.*\blead)|\bteam members\b/ },
  {
    role: "team",
    weight: 78,
    words: /\bpartners?\b|\bagencies\b|\bstakeholders?\b|\bmembers\b|\binvolved\b|\bsupport\b/,
  },
  // timescale
  {
    role: "timescale",
    weight: 94,
    words:
      /\bwhen\b|\bpryd\b|\btime ?-?(scale|frame|line|table|limit|span)s?\b|\btimings?\b|\bdeadlines?\b|\bdue\b|\bamserlen\b|\berbyn\b/,
  },
  { role: "timescale", weight: 91, words: /\b(target|completion|implementation|delivery|review|end|finish|agreed|proposed|expected|anticipated|planned|milestone|forecast|original|revised|action|by)\b.{0,24}\bdates?\b|\bdates?\b.{0,14}\b(for|to be|by|due|of completion|of implementation)\b|\b(complet(e|ed|ion)|finish(ed)?|achieved?) by\b|\btarget completion\b|\bcompletion$|^(finish|end|ends|to|latest finish)$|\bto be (completed|done|achieved) by\b/ }, // prettier-ignore
  { role: "timescale", weight: 74, words: /\bdates?\b|\bdyddiad\b/ },
  { role: "timescale", weight: 58, words: /\bmilestones?\b|\bquarter\b|^year$|^target$|\bperiod\b|\btime\b|\bmonth\b/ },
  // update
  { role: "update", weight: 94, words: /\b(actions?|work|progress|activity|steps?) (already )?(taken|completed|undertaken|achieved|to date|made|so far)\b|\b(completed|progress on|progress against|update on|updates? (on|to|from|for)) (the )?actions?\b|\bevidence (of (progress|completion)|seen|gathered|received|submitted|provided|so far)\b|\bwhat(?:'s| has| have| is being| was) .{0,20}(done|achieved|happened|been)\b|\bhow (are|is) \w+ (doing|getting on)\b|\bhow is it going\b|\bprogress (update|report|note|comment|summary|narrative|presented|made|to)|\bstatus (update|report|note|comment)|\bcurrent (position|situation)\b|^why\b|\bwhere (we|are we|have we|things)\b(?!.*\bwant)/ }, // prettier-ignore
  { role: "update", weight: 102, words: /\b(comment|commentary|rationale|explanation|reason|narrative|update|note)s?\b.*\b(b?rag|ratings?|status)\b|\b(b?rag|rating|status)\b.*\b(comments?|commentary|rationale|explanation|narrative|reason|update|notes?)\b/ }, // prettier-ignore
  { role: "update", weight: 88, words: /\b(progress|updates?|diweddariad|cynnydd)\b/ },
  {
    role: "update",
    weight: 80,
    words:
      /\b(comments?|commentary|narrative|position|latest|remarks?|observations?|highlights?|so far|to date|sylwadau)\b/,
  },
  { role: "update", weight: 66, words: /\b(notes?|feedback|response|achievements?|results?)\b|^evidence$/ },
  // measure
  { role: "measure", weight: 95, words: new RegExp(`\\bhow (will|do|would|can|shall|should|might) ${we}\\b.*\\b(know|measur|evidenc|tell|show|demonstrat|judg|assur)|\\bwhat (will|does|would) (success|good)\\b|\\bhow .{0,24}\\b(measured|evidenced|demonstrated|monitored|assured)\\b|\\bevidenced? (of (success|impact|outcome|achievement|assurance)|by|required|needed)`) }, // prettier-ignore
  { role: "measure", weight: 91, words: /\b(success|measures?|measured|measurement|measurable|kpis?|indicators?|criteri(a|on)|metrics?|mesur\w*)\b/ }, // prettier-ignore
  { role: "measure", weight: 64, words: /\b(evidence|impact|assurance|outputs?|monitoring|deliverables?|benefits?|differences?|products?|expected results?|quality assurance)\b/ }, // prettier-ignore
  { role: "measure", weight: 50, words: /\boutcomes?\b|\bresults?\b|\boutcome sought\b/ },
  // action
  { role: "action", weight: 90, words: new RegExp(`^(so )?we (will|shall|plan to|are going to|have agreed to)$|\\bhow (are|will|do|should|can|shall) ${we}\\b|\\bwhat (are|will|do|should|must|shall|can) ${we}\\b.*\\b(do|doing|done|take|deliver)\\b|\\bwhat (${we} (are|is|will|need|plan|intend|must|shall|have)|needs?|has|is|will|must|should)\\b.*\\b(do|done|going|doing|happen|change)|\\bhow (it|this|that) will\\b`) }, // prettier-ignore
  { role: "action", weight: 82, words: /\bactions?\b|\bgweithredu\b|\bcam(au)?\b/ },
  { role: "action", weight: 76, words: /\b(tasks?|activity|activities|steps?|interventions?|commitments?|to do|work (required|to be)|implementation plan|tactics?)\b/ }, // prettier-ignore
  {
    role: "action",
    weight: 62,
    words:
      /\b(recommendations?|mitigations?|response|approach|deliverables?|initiatives?|undertakings?|delivery)\b|^how\??$/,
  },
  {
    role: "action",
    weight: 54,
    words: /\b(description|details?|what|items?|milestones?|projects?|work|planned|plan)\b/,
  },
  // outcome
  { role: "outcome", weight: 87, words: new RegExp(`\\bwhat (do|are|does|did|will|would|is) ${we}\\b.*\\b(want|achiev|aim|hop|try|trying|seek|like|need to achieve)|\\bwhat (?:difference|change|outcome)s? (do|does|did|will|would) ${we}\\b|\\bwhat ${we} (want|aim|hope|need to achieve|are trying|seek)|\\bwhat (will|would|do) .{0,20}(different|change|better|look like)|\\bwhere do we want\\b|\\bwhy (are )?we\\b`) }, // prettier-ignore
  { role: "outcome", weight: 79, words: /\b(outcomes?|objectives?|aims?|goals?|ambitions?|intentions?|purpose|canlyniad(au)?|amcan(ion)?|desired|intended)\b/ }, // prettier-ignore
  { role: "outcome", weight: 63, words: /\b(recommendations?|priority|priorities|requirements?|standards?|statements?|areas? (for|of) \w+|findings?|regulations?|kloes?|(you|they) (said|told us)|what we heard|learning( point)?s?|themes?|expected results?|blaenoriaeth(au)?)\b/ }, // prettier-ignore
  { role: "outcome", weight: 56, words: /\b(issues?|needs?|gaps?|risks?|risk ?\/ ?vulnerability|impact|differences?|benefits?|context|category|workstreams?|projects?)\b/ }, // prettier-ignore
  // band
  { role: "band", weight: 80, words: /^((the )?(strategic|key|board|business plan|overarching|corporate|our) )*(priorit(y|ies)|themes?|categor(y|ies)|domains?|strands?|pillars?|quadrants?|work ?streams?|sections?|programmes?|blaenoriaeth(au)?)( (area|theme|no|number|heading|title)s?)?$/ }, // prettier-ignore
  {
    role: "band",
    weight: 70,
    words: /^(strategic|key|board) (objective|aim|goal|outcome)s?$|^areas?( of (work|focus))?$/,
  },
  // what a plan may have beside
  { role: "other", weight: 98, words: /^(start|from|begin|starts)$|\b(start(ed)?|commence(d|ment)?|begin|raised|added|identified|logged|opened|issued|created|received) ?(date|on|by)\b|\bdate (started|raised|added|identified|logged|opened|issued|created|received|of meeting|agreed|reported|closed|complete|completed|achieved|signed|of last|last|updated|reviewed|of update)\b|\b(date|last) (of )?(last )?(review(ed)?|updated?)\b|\bactual\b|\bcomplet(ed|ion) on\b|\bsign(ed)?[- ]off\b|\bclosed?\b(?!.*gap)/ }, // prettier-ignore
  { role: "other", weight: 90, words: /\b(resources?|costs?|budget|funding|finance|financial|£)|\bpriority (level|rating|rank|score)\b|\bpriority \(?(h|high|1)\b|\b(exec(utive)?|committee|meeting) date\b|\b(source|origin|links? to|cross[- ]?ref)\b|\bdependenc/ }, // prettier-ignore
];

const none: RoleWeights = new Map();
const seen = new Map<string, RoleWeights>();

/** What a heading's words speak for; empty for words that say nothing, and for texts too long to be a heading. */
export function roleWeights(heading: string): RoleWeights {
  if (heading.length > 160) return none;
  const known = seen.get(heading);
  if (known) return known;
  const words = wordsOf(heading)
    .replace(/&/g, "and")
    .replace(/\(\s*\)/g, "")
    .replace(/[*:?!]+|\.(?= |$)/g, " ")
    .replace(/ ?\/ ?/g, " / ")
    .replace(/\s+/g, " ")
    .trim();
  const weights = new Map<Role | "other", number>();
  if (words !== "" && words.split(" ").length <= 22) {
    for (const { role, weight, words: pattern } of rules) {
      if ((weights.get(role) ?? 0) < weight && pattern.test(words)) weights.set(role, weight);
    }
  }
  if (seen.size > 2000) seen.clear();
  seen.set(heading, weights);
  return weights;
}

/** How much a heading's words say, 0 to 100, whatever the role. */
export const wordWeight = (heading: string): number => Math.max(0, ...roleWeights(heading).values());

/** The role that a heading's words speak for most; undefined where they say nothing. */
export function wordRole(heading: string): Role | "other" | undefined {
  let best: Role | "other" | undefined;
  let weight = 0;
  for (const [role, each] of roleWeights(heading)) if (each > weight) [best, weight] = [role, each];
  return weight >= 50 ? best : undefined;
}
