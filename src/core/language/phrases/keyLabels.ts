import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

/** Colours by their names, as keys call them; the last are Welsh. */
export const colourNames = lexicon(`
  red, amber, green, blue, yellow, orange, grey, gray, clear, white, black, purple, pink, brown, magenta, violet, turquoise, teal, lilac, gold, silver,
  bronze, no colour, no color, uncoloured, uncolored, none, blank, no fill, coch, oren, gwyrdd, glas, melyn, ambr, llwyd
`);

/** A colour's name, or a shade of one ("dark green"), and nothing else. */
export const namesColour = phrases("^ (light|dark|pale|bright)? <colour> (box|square|cell|rating)? $", {
  colour: colourNames,
});
/** What such a name can begin with. */
export const canBeginColour = lexicon(colourNames, "light, dark, pale, bright");

/** The same at the beginning of a text. */
export const beginsWithColourName = phrases("^ (light|dark|pale|bright)? <colour>", { colour: colourNames });

/** Words that label a state of the work in keys. From public keys; the last are Welsh. */
export const namesStatus = phrases("^ action? is? (fully|partially|partly)? <status> $", {
  status: lexicon(`
    complete, completed, achieved, ongoing, on going, in progress, underway, under way, not started, not yet started, not commenced, not due, started, paused,
    on hold, closed, open, delayed, overdue, on track, off track, on target, at risk, superseded, cancelled, canceled, stopped, suspended, deferred, behind,
    behind schedule, not achieved, live, redundant, stopping, excellent, good, some, poor, no or poor, delivered, withdrawn, wedi'i gwblhau,
    ar y trywydd iawn, heb ddechrau, peth oedi
  `),
});

const titles = {
  "rating word": lexicon("rag, brag, ragg, ragb, bragg, bragb"),
  "key word": lexicon(`
    key, rating, ratings, status, definition(s), guide, guidance, descriptor*, legend*, criteria, explained, scale*
  `),
  "what is rated": lexicon("status, rating, colour, color, progress, assessment, category, categories, action"),
  "kind of key": lexicon("key, legend, definition(s), code(s), coding, descriptor(s), categories, guide, scale"),
  symbols: lexicon("rag, brag, rating(s), status, colour(s), color(s), symbols"),
};

/** Words above a key: "RAG rating key", "Key", "Legend", "Status definitions"; allwedd is Welsh for key. */
export const titlesKey = phrases(
  `
  <rating word> ..5 <key word>
  <what is rated> <kind of key>
  ^ the? key
  key to? (the? <symbols>)? :? $
  (legend|allwedd|traffic light*)
  ^ (definition|definitions) $
  ^ (rag|brag) (status|rating)? $
  ^ (rags|brags) $
  ^ (rag|brag) (statuss|ratings) $
  `,
  titles,
);
/** "Key priorities", "key contacts": the word means something else. */
export const isOtherKey = phrases(`
  key (priorit*|action*|activit*|task*|objective*|outcome*|contact*|achieve*|theme*|risk*|date*|milestone*)
  key (message*|step*|area*|performance*)
`);

/** What stands beside a key without being one of its entries: who keeps it, when it was agreed, what its columns are called. */
export const isAboutKey = phrases(`
  ^ (note|notes|nb|please|see|update|updated|last|version|date|dates|prepared|author|owner|owners|source|sources|review*|agreed)
  ^ (approved|contact|contacts|chair|lead|leads|meeting|meetings|plan|period|year|board|partnership|page|total|legend|key)
  ^ (colour|colours|color|colors|code|codes|label|labels|category|symbol|symbols|score|scores|level|levels|rating|ratings|rag)
  ^ (status|progress|action|actions|outcome|outcomes|priorit*|definition|definitions|description|descriptions)
  ^ (meaning|meanings|criteria|how|what|who|why|when)
`);

/** What a key's title ends with where its first entry follows in the same line. */
export const endsInKeyTitle = phrases("(key|keys|rating|ratings|legend|legends) $");
