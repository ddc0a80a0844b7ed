import { dated } from "../numbers";

/** 31/03/2019, 31.3.19, 31-03-2019, 31 / 3 / 2019: day first, always; 03/31/2019 is no date rather than an American one. */
export const numericDate = dated("dmy", /(?<!£|[sny#][/.])[sn]([-/.;])[sn]\1[ny](?!\/|\.[sn])/g, () => true);
