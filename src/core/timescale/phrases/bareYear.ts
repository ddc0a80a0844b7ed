import { doubtful, isAlone, reading, type Phrase } from "../reading";

/** 2019, in 2019, and nothing else on the line: too little to act on. */
export const bareYear: Phrase = {
  pattern: /y/g,
  read: (match, scene) => {
    const whole = reading(match, "none", null);
    const year = scene.tokens[match.index]?.word ?? "";
    if (!year.startsWith("20") || !isAlone(scene, whole)) return [];
    return [doubtful(whole, "not-a-date", `${year} is a year, not a date to act on.`, "last")];
  },
};
