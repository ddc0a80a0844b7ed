/** What months begin with. */
export const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const month = `(?:${months})`;

/**
 * The words that timescales are made of, each line with the sign that stands for its words, so that a phrase is a short pattern
 * of signs: "by the end of June 2018" is "bEOMy". The first that fits wins; * changes nothing and is left out. Any other word
 * is w, with a capital C, in capitals A; any other mark stands for itself; and _ is what a phrase has read.
 */
export const words = String.raw`w (?:report|updat|draft|review|paper)[a-z]*|for|via|(?:with|ask|see) (?:jan|april|may|june)
M ${month}(?:e|t|ch|il|ust|[a-z]*(?:[au]ry|[bm]er))?\.?|july|christmas|xmas
g on[ -]?going|continu\w+|rolling|throughout|as usual|bau
r asap|as soon as (?:\w+ )?(?:poss|prac)\w+|as (?:and when|req\w*)|immediate\w*|(?:(?:bi|half)[- ]?)?(?:dai|fortnight|week|month|quarter|annual|year)ly|annual|regular\w*
x t\.?b\.?[acd]|(?:to be|not|none) (?:yet )?\w+(?:ed|set|known|able)|n[/.]?a|none
* 24/7(?!/)|off|up|out|the|our|a|an|joint|this|look\w* after|dates?|deadlines?
f from|start(?:s|ing|ed)?|begin\w*|commenc\w+|not before
W w/[cbe]|wc|week \w+ing|\w{3,}day
e extended|revised|moved|changed|delayed|slipped|deferred|postponed|forward|back|rescheduled|now
R as soon as|following(?! up| (?:action|area))|after|once(?! (?:a|per|every)\b)|upon|when(?= )|pending|await\w*|depend\w+|subject|on (?:completion|publication|receipt|approval)|(?:to|will) follow(?! up)
K before|prior|ahead|in line
N national|government|regional|ofsted|cqc|dfe|home office|inspection|inquiry|peer
X expected|anticipated|likely
V completed|complete(?! \w)|closed|finished|achieved|done|minutes|visited|took|went|since|was|were|has|had|orig\w*|prev|previous\w*|old|(?:as|last) (?:at|per|\w+ed)|(?:agreed|approved)(?= (?:at|in|on))
D (?!need|plan|sched|requir|propos|target|book)(?:\w+[^e\W]|agre)ed|held|met|set|\w*taken|sent
Z in|on|at|during
b by|within|due|target
t to|until|till
a and|then|with
| or
O of
u onwards?|thereafter
E end
p early|mid|late
Q q(?=[ .]?\d)|qtrs?|quarters?
k first|second|third|fourth
c one|two|three|four|five|six
S spring|summer|autumn|winter
Y years?
U (?:day|week|month|term|annum)s?
J financial|business|working|fy
P plan
v every|each|per|twice|once|times|x
q between
! be|being|will|should|must|needs
l priority|phase|stage|part|version|week
G meetings?|sitting
F boards?|bmg|omg|exec(?:utive)?|cabinet|council|scrutiny|[a-z]*s(?:ab|cb|cp)
B (?:sub[- ]?)?group|committee|panel|forum
m (?:manag|memb|offic)ers?`;

/** Numbers: none is one that is glued to a word ("S11"), but to a month or quarter ("Dec2018", "Q3"). */
export const unglued = String.raw`(?<!\b(?!q|fy|${month})[a-z]+)`;
/** A plan year is 2018/19; also 18/19 where no month follows ("17/18 March"). */
export const numbers = String.raw`z (?<!\d[-/.])(?:20\d\d|1[3-9]|2\d)[-/](?:20)?(?:1[3-9]|2\d)(?![-/.]?\d|[a-z]| *${month})
o \d+ *(?:st|nd|rd|th)(?![a-z])
y (?:19|2[01])\d\d
n \d\d
s \d`;

/** Marks, and the numbers that are none of these; a hyphen inside a word, and what is a sign of ours, change nothing. */
export const marks = String.raw`# \d+
* (?<=[a-z])-(?=[a-z])(?!${month})|[_=!*]
- (?<=\S)-(?=\S)
~ -
/ (?<=\S)/(?=\S)
; /
a [&+]
e [>→]`;
