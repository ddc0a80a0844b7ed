import { isAlone, last, undated } from "../reading";

/** 2019, in 2019, and nothing else on the line: too little to act on. */
export const bareYear = undated("<year>", "none", last, isAlone, "not-a-date");
