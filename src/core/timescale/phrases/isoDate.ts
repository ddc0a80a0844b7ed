import { dated } from "../numbers";

/** 2019-03-31, 2019/03/31, 2019-03, and 2019 March. */
export const isoDate = dated(
  "md",
  /(?<!£|[sny#][-/.])y(?:(?=-?M)-?|-(?=n)|([-/.])(?=[sn]\1))[Msn](?:[-/.][sn])?(?![-/]|\.[sn])/g,
);
