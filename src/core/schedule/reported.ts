import { wordsOf } from "../grid/cleanText";
import { kindSaid } from "./entryKind";
import { forumKey, forumName } from "./forums";
import { namedForums } from "./namedForums";
import type { EntryKind } from "./schedule";

/** What a measure says is reported: to whom, by whom, and as what. */
export interface Reported {
  /** Who receives it; empty where nobody is named. */
  readonly receivers: readonly string[];
  /** Who reports; null where the words name nobody. */
  readonly reporter: string | null;
  readonly kind: EntryKind;
}

const receives =
  /\b(?:to|for|at|into|before|with|(?:receiv\w+|considered|agreed|approved|signed[- ]off|sign[- ]off|ratified|scrutinised|endorsed|seen|noted|heard) by)(?: (?:the|each|every|next))*\s*$/i;
const taken =
  /\b(?:taken|brought|goes|go|received?|considered|agreed|approved|signed off|sign[- ]off|ratified|scrutinised|recommendations?|proposals?|analysis|evaluation|summary|results?|outcomes?)\b/;
const barely = /^(?:the )?[\p{L}\d'’&/ -]{2,60} to (?:the )?$/iu;

/** Reads a measure such as "Children's QA subgroup report to BMG": who reports is not who receives. Undefined where it says nothing of reporting. */
export function readReported(measure: string, known: readonly string[] = []): Reported | undefined {
  const text = measure.replace(/\s+/g, " ").trim();
  const named = namedForums(text, known);
  const received = named.filter(({ from }) => receives.test(text.slice(0, from)));
  const first = received[0];
  const said = kindSaid(text);
  const kind =
    said ?? (first && (taken.test(wordsOf(text)) || barely.test(text.slice(0, first.from))) ? "report" : undefined);
  if (kind === undefined) return undefined;
  const names = received.flatMap((forum) => forum.names.map(forumName));
  return {
    receivers: kind === "deliverable" ? [] : [...new Map(names.map((name) => [forumKey(name), name])).values()],
    reporter:
      kind === "deliverable" ? null : reporterIn(text, named.find((forum) => !received.includes(forum))?.names[0]),
    kind,
  };
}

/** Who stands before "report to", "will provide" or "to BMG", or behind "from". */
function reporterIn(text: string, namedFirst: string | undefined): string | null {
  const from = /\bfrom (?:the )?([\p{L}'’& -]{3,60})\.?$/iu.exec(text)?.[1];
  if (from) return from.trim();
  const before =
    /^(?:the )?([\p{L}'’&/ -]{3,60}?)(?: (?:to|will|shall|must|should|regularly|quarterly))*(?: (?:report|update|present|provide|submit|feedback|bring)\w*)* (?:regular |an? |written |verbal |updates? |reports? )*to\b/iu.exec(
      text,
    )?.[1];
  const words = wordsOf(before ?? "");
  if (
    before &&
    !/^(?:an? |the )?(?:annual|quarterly|progress|written|final|regular|assurance|bi-?annual|monthly)? ?(?:reports?|updates?|papers?|presentations?|findings|assurance)\b/.test(
      words,
    )
  )
    return before.trim();
  return namedFirst ?? null;
}
