import { dated } from "../numbers";

/**
 * Early 2019 is its first quarter, mid-2019 ends in June, late 2019 in December: kind quarter, month assumed. The end of
 * 2019 is its December.
 */
export const partOfYear = dated("m", /[pE][-bZO]?y/g);
