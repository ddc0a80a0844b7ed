import { dated } from "../dated";
import { isAlone } from "../reading";

/**
 * Spring 2019 is March to May and ends in May: kind quarter, month assumed. Winter 2018/19 ends in February 2019. Without a year it is
 * read only where it stands alone.
 */
export const season = dated(
  `
  ~(<no end before>) <season:season> !(<holiday>) <of season year>
  ~(<no end before>) <season:season> !(<holiday>|<school word>)
  `,
  (season, scene) => season.month > 11 || (season.month >= 0 && isAlone(season, scene)),
);
