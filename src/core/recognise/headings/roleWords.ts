import { phraseBook, wordsIn, withoutMarks } from "../../language";
import { headingWords } from "../../language/lexicon/headings";
import { headingVocabulary } from "../../language/lexicon/headings/shared";
import type { Role } from "../../plan/plan";

/** How strongly a heading's words speak for each role, 0 to 100. "other" is for columns that a plan may have and we do not need. */
export type RoleWeights = ReadonlyMap<Role | "other", number>;

interface Weighed {
  readonly role: Role | "other";
  readonly weight: number;
}

/** Weights settle headings that hold words of two roles: "Action lead" is a lead, "Outcome measure" a measure. */
const book = phraseBook<Weighed>(
  headingWords.flatMap(({ role, phrases }) =>
    phrases.map(([weight, written]) => ({ said: { role, weight }, phrases: written })),
  ),
  headingVocabulary,
);

const longestHeading = 160;
const mostWords = 22;
const mostKept = 5_000;
const none: RoleWeights = new Map();
const kept = new Map<string, RoleWeights>();

function readWeights(heading: string): RoleWeights {
  const line = withoutMarks(wordsIn(heading), "*:?!.()");
  if (line.words.length === 0 || line.words.length > mostWords) return none;
  const weights = new Map<Role | "other", number>();
  for (const { role, weight } of book.saidIn(line)) {
    if ((weights.get(role) ?? 0) < weight) weights.set(role, weight);
  }
  return weights;
}

/** What a heading's words speak for; empty for words that say nothing, and for texts too long to be a heading. */
export function roleWeights(heading: string): RoleWeights {
  if (heading.length > longestHeading) return none;
  const known = kept.get(heading);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const weights = readWeights(heading);
  kept.set(heading, weights);
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
