import { dated } from "../dated";

/** Early 2019 is its first quarter, mid-2019 ends in June, late 2019 in December: kind quarter, month assumed. The end of 2019 is its December. */
export const partOfYear = dated(`
  <stretch:stretch> (-|of|in|by)? <year:year>
  <stretch:half of year> half (of|in)? <year:year>
`);
