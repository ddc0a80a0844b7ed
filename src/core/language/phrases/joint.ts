import { lexicon } from "../lexicon";
import { phrases } from "../phrase";

const jointVocabulary = {
  joint: lexicon("joint, jointly, jt"),
  shared: lexicon("joint, jointly, shared"),
  "another board": {
    fits: ({ text }: { text: string }) => /(?:s[ac][bp]|board|partnership)$/.test(text),
  },
};

/** What says that something is one board's alone. */
export const isSingle = phrases("(not|non) joint\n(nonjoint|single|own) board\nnonjoint");
export const alone = phrases("(not|non) joint\n(nonjoint|single)");

/** A joint sitting; joint working is a subject, and a joint report a paper. */
export const jointSitting = phrases("<joint> !(working|commissioning|protocol|strategy|report)", jointVocabulary);

/** Joint, and no joint working. */
export const jointGroup = phrases(
  "joint !working\n^ (both|all) (boards|partnerships)? (priority|priorities)? $\n^ shared (priority|priorities)? $",
);

/** A priority that is said to be shared with another board. */
export const jointPriority = phrases(
  `
  <shared> (strategic|key)? (priority|priorities)
  "(" ..8 joint
  (-|:) joint $
  ^ joint (-|:)
  <shared> with the? ..3 <another board>
  `,
  jointVocabulary,
);

/** What a column headed "Joint?" says of a row: yes, with whom, or no. */
export const saysJoint = phrases(
  `
  ^ (yes|y|joint|shared|both|true|x|✓|✔) $
  ^ with <word>
  ^ (yes|y|joint) ..8 $
  ^ <letters of a board> $
  `,
  { "letters of a board": { fits: ({ text }) => /^[a-z]*s[ac][bp]$/.test(text) } },
);
export const deniesJoint = phrases(
  "^ (no|n|none|-|n/a|false|single|not joint|non joint|nonjoint) $\n^ (no|single) ..8 $",
);
