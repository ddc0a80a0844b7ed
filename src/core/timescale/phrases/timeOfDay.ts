import { undated } from "../reading";

/** 10:00, 2.30pm, 00:00:00 and nothing else. */
export const timeOfDay = undated(/^(?:[sn]:n(?::n)?h?|[sn](?:\.n)?h)$/g, "none", "last", undefined, "not-a-date");
