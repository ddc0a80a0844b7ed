import { last, undated } from "../reading";

/** 10:00, 00:00:00 and nothing else. */
export const timeOfDay = undated(/^[sn](?::n)+$/g, "none", last, "not-a-date");
