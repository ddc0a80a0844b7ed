import { dated } from "../numbers";

/** Q3, quarter 4, Q3 2018/19, 2018/19 Q3, third quarter, the 1 and 3 of "quarters 1 and 3"; not its start, nor that of "year 2". */
export const quarter = dated(
  "q",
  /(?<![fp]O|p-?|Y[sn][,~]?)(?:[yz][,:~-]?)?(?:Q\.?(?=[sc])|(?<=Q[sc][,a/|~t-]+)(?=s(?!M))|(?=[ko]Q(?!\.?[sc]))).Q?(?:[,(:~bZO-]*J?[yz])?/g,
);
