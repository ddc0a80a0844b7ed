import { dated } from "../numbers";

/** March 2019, Mar-19, Sept '18, June, 2018, and "March 2018/19", the March of that financial year. */
export const monthAndYear = dated("my", /M(?:[,/(~ObZ\n-]?(?=[yz])|[-/']*(?=n(?![:%U]|[-/.][sno]|O?M)))./g);
