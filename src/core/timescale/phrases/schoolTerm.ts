import { dated } from "../dated";
import { isAlone } from "../reading";

/** Autumn term 2018 ends in December, the spring term in March, the summer term in July: kind quarter, month assumed. Not the start of one. */
export const schoolTerm = dated(
  `
  ~(<no end before>) <term:term name> (school|academic)? term <of season year>?
  `,
  (term, scene) => term.month > 11 || (term.month >= 0 && isAlone(term, scene)),
);

/** October half term is a week of October, that of the spring term one of February. "Half term" alone could be any. */
export const halfTerm = dated(`
  <half:half term name> (term)? half term <of season year>?
`);
