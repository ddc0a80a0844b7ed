import { lexicon } from "../lexicon";

/** Words that deny what follows them in the same clause. From keys ("not yet started", "no longer on track") and updates; Welsh "heb", "dim", "nid". */
export const denial = lexicon(
  "not, never, no, nothing, none, neither, nor, without, unable, unlikely, fail*, lack of, heb, dim, nid, ddim",
);

/** Words that seem to deny and do not. */
export const noDenial = lexicon(
  "not only, not just, not least, no later than, no more than, nothing outstanding, no doubt",
);

/** Words that keep to a part what follows them. */
export const part = lexicon(`
  part, partly, partial, partially, in part, nearly, almost, mostly, mainly, largely, substantially, some, several, half, most of, few, only, rhannol
`);

/** Words that put what follows them into the future, or make it a wish or a duty. */
export const toCome = lexicon(`
  to be, will, shall, should, would, could, can, may, might, must, going to, due to, expected, expects, likely, aim(s) to, plan(s) to, planned,
  intend(s) to, hope(s) to, scheduled, ready to, about to, being, towards, i'w
`);

/** Words that make what follows them hang on something else. */
export const condition = lexicon(
  "if, unless, until, till, when, once, before, subject to, pending, awaiting, as soon as, provided, after, os",
);
