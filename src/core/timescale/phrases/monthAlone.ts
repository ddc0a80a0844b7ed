import { placeAt } from "../numbers";
import { reading, type Phrase } from "../reading";
import type { Scene } from "../scene";

/** True for a person or place called by a month: "April Jones", "August Street", "ask June". A forum further on makes it a month again: "June Strategic Board". */
function isName(at: number, { text, signs, tokens }: Scene): boolean {
  const own = tokens[at];
  const next = tokens[at + 1];
  if (/^(?:ask|see|contact|tell|email|cc)$/.test(tokens[at - 1]?.word ?? "")) return true;
  if (!own || !next || signs.charAt(at + 1) !== "w" || /[FBGHT]/.test(signs.slice(at + 2, at + 5))) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(own.from, own.to)) && /^\p{Lu}\p{Ll}/u.test(text.slice(next.from, next.to));
}

/**
 * June, by end of March, the December Board: a month whose year is placed later. Words that are more than months ("may",
 * or MAR among small letters) need an "in", a list or the line's end to be one.
 */
export const monthAlone: Phrase = {
  pattern: /(?<![sn])M(?!['-]?[sn#])/g,
  read: (match, scene) => {
    const { text, signs, tokens } = scene;
    const { word = "", from, to } = tokens[match.index] ?? {};
    const before = signs.slice(0, match.index);
    const after = signs.slice(match.index + 1);
    if (isName(match.index, scene)) return [];
    const isAnnounced = (word === "may" ? /[bfpEOK]-?$/ : /[bfpEOKI]-?$/).test(before);
    const isListed = /(?:^|[\n,;:(/|aMt~-])$/.test(before) && /^(?:$|[\n,;.):/|~aGFBM_-]|t[EpMsnoy_])/.test(after);
    const isInitials = /^[A-Z]{3}$/.test(text.slice(from, to)) && /[a-z]/.test(text);
    if ((word === "may" || isInitials) && !isAnnounced && !isListed) return [];
    if (word === "march" && !isAnnounced && /^(?:t(?![tEMsnoy_])|b(?![Esnoy_]))/.test(after)) return [];
    if (word === "august" && /^(?:body|inst)/.test(tokens[match.index + 1]?.word ?? "")) return [];
    return [reading(match, "month", placeAt(scene, match.index))];
  },
};
