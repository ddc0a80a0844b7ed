import { undated } from "../reading";

/** 43555 and nothing else: a date that lost its format on the way. */
export const serialNumber = undated(/^d(?:\.\S)?$/g, "none", "aside", undefined, "date-lost-format");
