import { undated } from "../reading";

/** ASAP, immediate, as and when required: a will, no date; open, unless one is named beside it. */
export const asap = undated(/i(?!R)/g, "open-ended", "text");
