/** A forum named in a text, in the board's own words; those named together ("BMG and Board") are one with several names. */
export interface NamedForum {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

const hint = /board|exec|scrutin|cabinet|council|group|s\/g|panel|committee|forum|network|[A-Z]{2}/i;
/** Words that open a sentence and no name. */
const noName =
  "(?:The|To|A|At|For|By|In|On|Joint|Next|Full|Chair|This|Each|Every|Via|From|Final|Draft|Annual|Quarterly|Monthly|Then|Also|Our|All|Both|BMG|OMG|(?:Report|Present|Update|Submi|Take|Propos|Feedback|Review|Approv|Discuss|Agree|Return|Paper|Inform|Complet|Assurance)[a-z]*)";
const word = `(?!${noName}\\b)[A-Z][\\w'\u2019&/-]*`;
/** "Board Manager", "Board members": people, and no forum. */
const noBoard =
  "(?! (?:[Mm]anager|[Mm]embers?|[Oo]fficers?|[Cc]hair|[Dd]evelopment|[Bb]usiness|[Tt]eam|[Pp]artners?|[Ii]nduction|[Tt]raining)\\b)";
const body = `(?:(?:[Bb]oards?|BOARDS?)${noBoard}|Cabinet|CABINET|Scrutiny|SCRUTINY|Exec(?:utive)?(?! (?:[Ss]ummary|[Dd]irector|[Oo]fficer|[Mm]ember))|Full Council)(?: (?:[Ee]xecutive|[Cc]ommittee|[Pp]anel|[Gg]roup|Board))?`;
const group = "(?:[Ss]ub[- ]?[Gg]roup|s\\/g|[Gg]roup|[Cc]ommittee|[Pp]anel|[Ff]orum|[Nn]etwork)";
const letters = "(?!TBC|TBA|ASAP|N\\/A|RAG)[A-Z][A-Z&]{1,6}|sub-?group";
const pattern = new RegExp(
  `(?<![\\w-])(?:(?:${word} (?:(?:and|&|of) )?){0,5}${body}|(?:${word} (?:(?:and|&|of|[Ff]inish) )*){1,5}${group}|BMG|OMG|HWBB?|(?<=\\b[Tt]o (?:the )?|\\bat (?:the )?|\\bby (?:the )?)(?:${letters})|(?<=(?:^|[\\n,;:/(]|\\band|&) ?)[A-Z]{0,6}S(?:AB|CB|CP))(?![\\w-])`,
  "g",
);
const together = /^ ?(?:and|&|\/) ?(?:to )?(?:the )?$/;

function knownIn(text: string, known: readonly string[], found: readonly NamedForum[]): readonly NamedForum[] {
  const lower = text.toLowerCase();
  return known.flatMap((name) => {
    const from = lower.indexOf(name.toLowerCase());
    const to = from + name.length;
    const isFree = from >= 0 && name !== "" && !found.some((other) => other.from < to && from < other.to);
    return isFree && !/\w/.test(text.charAt(from - 1) + text.charAt(to))
      ? [{ names: [text.slice(from, to)], from, to }]
      : [];
  });
}

/**
 * Every forum named in a text of any kind, in order: a Board that is no Board Manager, a group or committee with a name of its
 * own, letters where something goes to them ("to QAPM"), and any of the known names. For timescales the deadlines say it.
 */
export function namedForums(text: string, known: readonly string[] = []): readonly NamedForum[] {
  const isHinted = hint.test(text);
  if (!isHinted && known.length === 0) return [];
  const found = isHinted
    ? [...text.matchAll(pattern)].map((match): NamedForum => {
        const name = match[0].replace(/(board)s$/i, "$1");
        return { names: [name], from: match.index, to: match.index + match[0].length };
      })
    : [];
  const all = [...found, ...knownIn(text, [...new Set(known)], found)].sort((a, b) => a.from - b.from);
  return all.reduce<readonly NamedForum[]>((done, forum) => {
    const left = done.at(-1);
    if (!left || !together.test(text.slice(left.to, forum.from))) return [...done, forum];
    return [...done.slice(0, -1), { names: [...left.names, ...forum.names], from: left.from, to: forum.to }];
  }, []);
}
