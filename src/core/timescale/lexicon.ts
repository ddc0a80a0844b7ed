/**
 * The words that timescales are made of, each with the sign that stands for it, so that a phrase is a short pattern of signs:
 * "by the end of June 2018" is "bEOMy". The first that fits wins; an empty sign changes nothing and is left out. Any other word
 * is w, with a capital C, in capitals A; any other mark stands for itself; and _ is what a phrase has read.
 */
export const words: Readonly<Record<string, string>> = {
  w: "(?:report|present|updat|draft|submi|review|paper)[a-z]*|for|via|(?:(?:ask|see|contact|email) \\w+(?: or| and)?|(?:with|(?:led|run|chaired) by|(?:speak|talk) to)(?: \\w+ (?:and|or))?) (?:jan|april|may|june)|(?:ask|see|contact|email) \\w+|as per|(?:feedback|comments|input|apologies) from (?:jan|april|may|june)(?:,? (?:and|or) (?:jan|april|may|june))?",
  M: "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\.?|jan[aur]+y|feb[ruab]+y|march|april|august|christmas|xmas|(?:sep|oct|nov|dec)[a-z]*[bm]er",
  g: "on[ -]?going|continu\\w+|rolling|permanent\\w*|throughout|all year|business as usual|bau|open[- ]ended",
  i: "asap|as soon as (?:is |reasonably )?(?:poss|prac)\\w+|as soon as we can|as (?:and when|required|needed|appropriate)|immediate\\w*|urgent\\w*",
  x: "t\\.?b\\.?[acd]|(?:to be|not|none) (?:yet )?\\w+(?:ed|set|known|able)|n[/.]?a|none|nil|unknown|no (?:date|timescale|deadline)",
  "": "the|our|a|an|both|latest|joint|next|look\\w* after|dates?|deadlines?|timescales?",
  f: "from|start(?:s|ing|ed)?|begins?|commenc\\w+|wef|not before|no earlier than",
  W: "w/[cbe]|wc|wb|week (?:commencing|beginning|ending|of)|(?:mon|tue|wed|thu|fri|sat|sun)(?:r?s|[a-z]*day)?",
  e: "extended|revised|moved|changed|delayed|slipped|deferred|postponed|(?:brought|carried) forward|(?:put|pushed) back|re-?scheduled|re-?set|amended|now|new (?:date|deadline|target|timescale)",
  L: "(?:to|will) follow (?:on from )?(?:this|that|it)",
  R: "as soon as|following(?! up\\b| (?:action|area|month|year)s?\\b)|after|once(?! (?:a|per|every|each)\\b)|upon|when(?= \\w)(?! (?:are|is|do|will) )|pending|await\\w*|depend\\w+|subject|on (?:completion|publication|receipt|approval)|post(?! (?:vacan|fill|hold|to|is|in|for|of|has|was|creat|advert|recruit))|to follow(?= \\w)(?! up\\b)",
  K: "before|prior|ahead|in (?:advance|time|line)|to coincide",
  b: "by|in|on|at|during|within|over|due|target",
  t: "to|until|till|through",
  a: "and|then|plus|with",
  "|": "or",
  O: "of",
  u: "onwards?|thereafter|beyond",
  E: "end",
  p: "early|mid|late|beginning",
  Q: "q(?=[ .]?\\d)|qtrs?|quarters?",
  k: "first|second|third|fourth|last|final",
  c: "one|two|three|four|five|six|nine|ten|twelve",
  S: "(?:spring|summer|autumn|winter)(?: term)?",
  T: "term",
  H: "easter",
  Y: "years?",
  U: "(?:day|week|month|annum)s?",
  J: "financial|business|working|fy",
  P: "plan",
  r: "(?:bi|half)?[- ]?(?:dai|fortnight|week|month|quarter|term|annual|year)ly|annual|regular\\w*|standing|periodic\\w*",
  v: "every|each|per",
  j: "twice|once|times|x",
  I: "this",
  q: "between",
  N: "national|government|regional|statutory|ofsted|cqc|dfe|dhsc|inspection|inquiry|inquest|coroner|bill|legislation|peer",
  X: "expected|anticipated|awaited|published|issued",
  "!": "be|being|get",
  l: "section|priority|action|objective|outcome|phase|stage|part|step|item|level|version|week|case|kpi|no|ref|room",
  G: "meetings?|sitting|agenda|approval|sign[- ]?off",
  F: "boards?|bmg|omg|exec(?:utive)?|cabinet|council|scrutiny|hwbb?|[a-z]*s(?:ab|cb|cp)",
  B: "(?:sub[- ]?)?group|s/g|committee|panel|forum",
  h: "[ap]m|hrs",
  m: "(?:manag|memb|offic)ers?|chair|partners?",
};

const month = "(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)";

/** Numbers: none is one that is glued to a word ("S11"), but to a month or quarter ("Dec2018", "Q3"). */
export const unglued = `(?:(?<![a-z])|(?<=\\b(?:q|fy|${month})[a-z]*))`;
export const numbers: Readonly<Record<string, string>> = {
  // A plan year, 2018/19; also 18/19 where no month follows ("17/18 March").
  z: `(?<!\\d[-/.]|£)(?:20\\d\\d[-/](?:20)?|(?:1[3-9]|[2-9]\\d)[-/])(?:1[3-9]|[2-9]\\d)(?![-/.]?\\d|[a-z]| *(?:of *)?${month})`,
  o: "\\d+ *(?:st|nd|rd|th)(?![a-z])",
  d: "(?:3[7-9]|[4-6]\\d|7[0-2])\\d{3}",
  y: "(?:19|2[01])\\d\\d",
  n: "\\d\\d",
  s: "\\d",
};

/** Marks, and the numbers that are none of these. */
export const marks: Readonly<Record<string, string>> = {
  "#": "\\d+",
  // A hyphen inside a word, and what is a sign of ours.
  "": `(?<=[a-z])(?<!\\b${month}[a-z]*)-(?=[a-z])(?!-${month})|[_@!*]`,
  "-": "(?<=[^ \\n])-(?=[^ \\n])",
  "~": "-",
  "/": "(?<=[^ \\n])/(?=[^ \\n])",
  ";": "/",
  a: "[&+]",
  e: "[>→]",
};
