import { lexicon } from "../../lexicon";

/** Words that change no date: "by the end of our next quarter" is "by end of next quarter". Articles, English and Welsh, and how sure somebody is. */
export const articles = lexicon("the, our, this, joint, approx, approximately, circa, y, yr, hopefully, provisionally");
