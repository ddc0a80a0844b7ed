import { firm, undated } from "../reading";
import { restOfClause } from "./hangsOnEvent";

/** By 3 months after approval, within 6 weeks of the inspection: counted from an event, whose own date is not ours. */
export const offsetFromEvent = undated(
  new RegExp(`(?<!v)[bZ]*[sncb]-?J?[UYQG]'?[ROfK]${restOfClause}`, "g"),
  "relative",
  firm,
);
