import { lexicon } from "../../lexicon";

/** What says that a thing is to be, so that a participle behind it is none of the past: "to be agreed", "should be set up". */
export const stillToBe = lexicon("be, being, will, shall, should, must, need, needs, to have, ensure, i gael");
