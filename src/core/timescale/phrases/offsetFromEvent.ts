import { undated } from "../reading";
import { restOfClause } from "./hangsOnEvent";

/** By 3 months after approval, within 6 weeks of the inspection: counted from an event, whose own date is not ours. */
export const offsetFromEvent = undated(
  new RegExp(`(?<!v)b*[sncb](?:\\([sn]\\))?-?J?[UYQTG]'?[ROfK]${restOfClause}`, "g"),
  "relative",
  "firm",
);
