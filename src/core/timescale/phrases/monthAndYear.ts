import { dated } from "../dated";

/** March 2019, Mar-19, Sept '18, June, 2018, and "March 2018/19", the March of that financial year. */
export const monthAndYear = dated(`
  <month:month> <of year>
  <month:month> <of short year>
`);

/** 2019 March. */
export const yearAndMonth = dated("~(<money>) <year:year> -? <month:month> !(<short year>|<year>)");
