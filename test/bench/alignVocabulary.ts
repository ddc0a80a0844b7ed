import type { Random } from "./alignRandom";

/** What the texts of a made-up plan are put together from. */
export interface Vocabulary {
  sentence(random: Random): string;
  clause(random: Random): string;
  word(random: Random): string;
  readonly leads: readonly string[];
}

const verbs =
  "Review Develop Refresh Agree Publish Audit Commission Strengthen Map Test Pilot Evaluate Embed Promote Simplify Align Monitor Deliver Scope Consult Update Circulate Revise Launch Extend Clarify Benchmark Collect Analyse Introduce".split(
    " ",
  );
const qualities =
  "multi-agency local shared revised annual quarterly consistent timely specialist joint practical clear trauma-informed accessible proportionate independent regional agreed robust new existing early targeted whole-family digital written".split(
    " ",
  );
const things =
  "threshold guidance|escalation route|supervision standard|induction module|case audit tool|transition pathway|neglect toolkit|learning bulletin|referral form|risk assessment|information-sharing protocol|performance scorecard|training offer|website section|chronology template|missing-person debrief|commissioning framework|allegation procedure|self-assessment return|advocacy contract|discharge checklist|hoarding protocol|workforce survey|quality mark|engagement strategy|communications plan|domestic abuse pathway|exploitation screening form|mental capacity briefing|practice week|peer challenge|data set|budget forecast|modern slavery referral process|fire safety visit scheme|dental access route|school attendance review|language guide".split(
    "|",
  );
const people =
  "care leavers|unpaid carers|care-home managers|school governors|GPs and practice nurses|housing officers|foster carers|young people in custody|families new to the city|adults who self-neglect|hospital ward staff|faith groups|taxi drivers|probation staff|health visitors|voluntary organisations|front-line practitioners|children placed out of area|older people living alone|night-time economy venues|independent providers|ambulance crews|designated leads|unaccompanied minors|people sleeping rough".split(
    "|",
  );
const aims =
  "concerns are raised sooner|decisions are recorded in one place|people tell their story once|agencies know who holds the risk|the Board can see what difference it made|waiting times fall|learning reaches every team|thresholds are applied evenly|carers feel listened to|repeat referrals are reduced|staff feel confident to challenge|gaps in provision are reported|outcomes wished for are met|escalations are closed within ten days|attendance at panels improves|advocates are offered at the first meeting|strategy meetings are quorate|records show the voice of the child|restraint is used less|placements last longer".split(
    "|",
  );
const means =
  "through two practice workshops|by way of a dip sample of twenty files|with a short film|using the regional template|following the peer review|with funding from the partnership|after consultation with the sub-groups|via the learning hub|alongside the police crime plan|as part of the annual conversation|building on last year's survey|in line with the national standards|drawing on two rapid reviews|with input from public health|once the new system is live|through a task and finish group|with the help of experts by experience|by exception reporting".split(
    "|",
  );

/** How plans are worded: an order, what, for whom, so that what, by what means. */
export const boardVocabulary: Vocabulary = {
  clause: (random) =>
    random.pick([
      () => `so that ${random.pick(aims)}`,
      () => random.pick(means),
      () => `and ${random.pick(verbs).toLowerCase()} the ${random.pick(things)} for ${random.pick(people)}`,
    ])(),
  sentence(random) {
    const opening = `${random.pick(verbs)} the ${random.pick(qualities)} ${random.pick(things)} for ${random.pick(people)}`;
    const closing = random.pick([
      () => `${random.pick(means)} so that ${random.pick(aims)}`,
      () => `so that ${random.pick(aims)}, ${random.pick(means)}`,
      () =>
        `and ${random.pick(verbs).toLowerCase()} the ${random.pick(things)} with ${random.pick(people)} ${random.pick(means)}`,
    ])();
    return `${opening} ${closing}`;
  },
  word: (random) => random.pick(random.pick([qualities, things, people]).flatMap((words) => words.split(" "))),
  leads:
    "BMG|QA sub-group|Board Manager|SAR sub-group|TLI|Police|Adult Social Care|ICB|Housing|Independent Chair|Communications|Voluntary sector lead".split(
      "|",
    ),
};

/** Words that mean nothing, as frequent as words are (the commonest often, most of them seldom): nothing could be fitted to them. */
export const nonsenseVocabulary: Vocabulary = (() => {
  const parts = "ba ce di fo gu la me ni po ru sa te vi zo kel mor tan ris pol dun".split(" ");
  const words = Array.from({ length: 700 }, (_, k) => {
    const [a, b, c] = [k % 20, Math.floor(k / 20) % 20, (k * 7) % 20];
    return `${parts[a] ?? ""}${parts[b] ?? ""}${k % 3 === 0 ? "" : (parts[c] ?? "")}`;
  });
  const word = (random: Random) => words[Math.floor(words.length * random.next() ** 2.5)] ?? "ba";
  const run = (random: Random, count: number) => Array.from({ length: count }, () => word(random)).join(" ");
  return {
    sentence: (random) => run(random, 22),
    clause: (random) => run(random, 6),
    word,
    leads: ["Ka", "Lo", "Mi", "Nu", "Pe", "Ro"],
  };
})();
