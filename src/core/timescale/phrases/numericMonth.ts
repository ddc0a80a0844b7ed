import { dated } from "../numbers";

/** 03/2019, 3-2019, 3.2019. */
export const numericMonth = dated("m", /(?<!£|[sny#][-/.])[sn][-/.]y(?![-/]|\.[sn])/g);
