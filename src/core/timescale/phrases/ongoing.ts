import type { Wording } from "../reading";
import { firm, reading, weak } from "../reading";
import { timescalePhrases } from "../vocabulary";

/** Ongoing, on-going, continuing, throughout the year: open. An adjective ("ongoing programme") gives way to a date. */
export const ongoing: Wording = {
  phrase: timescalePhrases("<ongoing> (<year word>|plan)?"),
  read: (match, { line }) => [reading(match, "open-ended", -1, { stands: adjective.at(line, match.to) ? weak : firm })],
};

const adjective = timescalePhrases(`
  (<up to>|with|<thing>|be|will)
  <accounts>? plan
`);
