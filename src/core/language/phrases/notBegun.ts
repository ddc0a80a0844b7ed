import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

const vocabulary = {
  verb: lexicon("actioned, begun, started, commenced, progressed, happened, undertaken, done, taken forward"),
};

/** Words that work was not begun. What had not or was not begun at some earlier time may well have been since. From updates; Welsh heb ddechrau. */
export const unbegun = phrases(
  `
  (has|have) not yet? been? <verb>
  (no|nil) (progress|action|work) (has been|has yet|to date|made|yet|with|since|on this|due to|because|$)
  (no|nil) (progress|action|work|activity) (taken|done) (yet|as yet|to date)
  (no|nil) progress (-|this)
  (dim|heb) (cynnydd|gynnydd)
  (no|nil) (progress|action|work) was !(needed|required|necessary)
  nothing (has|have)? yet? been? <verb>
  ~(was|were|had|had been) not yet? (started|begun|commenced) !(late|early)
  yet to be? (start*|begin*|begun|commence*|action*|progress*)
  ^ <mark>* not yet? <verb>
  ^ <mark>* unable to (start|begin|commence|progress)
  heb (ddechrau|gychwyn|ei ddechrau)
  `,
  vocabulary,
);

/** What follows such words in the same sentence and takes them back. */
export const begunSince = phrases(`
  (but|although|though|however|and) ..20 (now|since|under way|underway|begun|started|complete*|in place)
`);
/** What begins the next sentence and takes them back. */
export const begunAfterAll = phrases("^ <mark>* (it|this|that|work) (has|is) (now|since)\n^ <mark>* now");

/** What can stand before the words when they mean all the work: "This work", "The action", after a date or a name and a colon. */
export const ofAllWork = phrases(`
  ^ (<mark>|this|that|the|it|work|action|actions|activity|task|tasks|item|items|piece|of|on|currently|unfortunately|as|yet|to|date|at|present|is|are|still)* $
`);
/** What can follow them: why, since when, or nothing. */
export const keepsToNoShare = phrases(`
  ^ ($|,|:|"("|")"|-|as yet|yet|to date|this|due to|because|as|until|since|while|pending|owing to|awaiting)
  ^ (on this|with this|made|taken|at this)
`);
/** Words that something was done after all. */
export const saysMoreThanThat = phrases(`
  (but|however|although|though|apart from|except|now|under way|underway|in progress|drafted|developed|completed|held|agreed)
`);
