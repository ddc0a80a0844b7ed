import { aside, undated } from "../reading";

/** 43555 and nothing else: a date that lost its format on the way. */
export const serialNumber = undated(/^d(?:\.\S)?$/g, "none", aside, "date-lost-format");
