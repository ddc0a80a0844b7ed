import { dated } from "../numbers";
import { isAlone } from "../reading";

/**
 * Spring 2019 is March to May and ends in May: kind quarter, month assumed. Winter 2018/19 ends in February 2019. Without a
 * year it is read only where it stands alone. Of the school terms the spring term, which hangs on Easter, is left as text.
 */
export const season = dated(
  "my",
  /(?<![fp]O|p-?)S(?:[,(O]?(?:[yz]|n(?![:%UMwCA])))?/g,
  (season, scene) => season.month > 11 || (season.month >= 0 && isAlone(season, scene)),
);
