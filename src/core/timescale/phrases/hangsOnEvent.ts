import { undated, weak } from "../reading";

/** The signs up to the end of the clause, and a date said to be expected: that one is the event's, not ours. */
export const restOfClause = "(?:[^,;.\\n(~]|\\([^)\\n]*\\)?|~(?=[XbZ][^~]|[wCA]*X)|,(?=X))*";

/** Following publication, once agreed, awaiting, subject to: relative, where the line has no date of its own beside it. */
export const hangsOnEvent = undated(new RegExp(`R(?!:)${restOfClause}`, "g"), "relative", weak);
