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
/** Behind a forum's name: "QA subgroup to receive a report", "Executive considers the findings". */
const receivesIt =
  /^\s*(?:to |will |shall |should |must )?(?:receives?|considers?|hears?|scrutinises?|notes?|agrees?|approves?|signs? off)\b/i;
const taken =
  /\b(?:taken|brought|goes|go|received?|considered|agreed|approved|signed off|sign[- ]off|ratified|scrutinised|recommendations?|proposals?|analysis|evaluation|summary|results?|outcomes?)\b/;
const barely = /^(?:the )?[\p{L}\d'’&/ -]{2,60} to (?:the )?$/iu;

/** A report as a thing: "annual report", "report on", and no "members report that". */
const reportItself =
  /\b(?:annual|progress|quarterly|monthly|final|assurance|evaluation|written|audit|exception|performance|monitoring|summary|interim|inspection|outcome) reports?\b|\breports? (?:on|to|of|from|is|are|presented|produced|published|completed|submitted|received|provided)\b|^reports?\b|\breports?\.?$/;

/** A body or post that can report. */
const body =
  /\b(?:groups?|sub-?groups?|panels?|networks?|boards?|managers?|officers?|leads?|teams?|chairs?|coordinators?|partners|agenc(?:y|ies)|committees?|forums?|services?|council|police|trusts?|partnerships?)\b|\b[A-Z]{2,}\b/;

/** Reads a measure such as "Children's QA subgroup report to BMG": who reports is not who receives. Undefined where it says nothing of reporting. */
export function readReported(measure: string, known: readonly string[] = []): Reported | undefined {
  const text = measure.replace(/\s+/g, " ").trim();
  const named = namedForums(text, known);
  const received = named.filter(
    ({ from, to }) => receives.test(text.slice(0, from)) || receivesIt.test(text.slice(to)),
  );
  const first = received[0];
  const said = kindSaid(text);
  const kind =
    said ?? (first && (taken.test(wordsOf(text)) || barely.test(text.slice(0, first.from))) ? "report" : undefined);
  if (kind === undefined || (kind === "report" && !first && !reportItself.test(wordsOf(text)))) return undefined;
  if (kind === "deliverable") return { receivers: [], reporter: null, kind };
  const names = received.flatMap((forum) => forum.names.map(forumName));
  const receivers = new Map(names.map((name) => [forumKey(name), name]));
  const reporter = reporterIn(text, named.find((forum) => !received.includes(forum))?.names[0]);
  const isReceiver = reporter !== null && receivers.has(forumKey(reporter));
  return { receivers: [...receivers.values()], reporter: isReceiver ? null : reporter, kind };
}

/** Who stands before "report to", "will provide" or "to BMG", or behind "from". */
function reporterIn(text: string, namedFirst: string | undefined): string | null {
  const from = /\bfrom (?:the )?([\p{L}'’& -]{3,60})\.?$/iu.exec(text)?.[1];
  if (from && body.test(from)) return from.trim();
  const before =
    /^(?:the )?([\p{L}'’&/ -]{3,60}?)(?: (?:to|will|shall|must|should|regularly|quarterly))*(?: (?:report|update|present|provide|submit|feedback|bring)\w*)* (?:regular |an? |written |verbal |updates? |reports? )*to\b/iu.exec(
      text,
    )?.[1];
  return before && body.test(before) ? before.trim() : (namedFirst ?? null);
}
