import { lexicon } from "../lexicon";

/**
 * The seasons, by which boards say roughly when: "spring 2019", "in the autumn". From the timescales and updates of public plans; gwanwyn, haf and
 * gaeaf are Welsh. (Hydref is October as well as autumn, and stands among the months.)
 */
export const seasons = lexicon("spring, summer, autumn, fall, winter, gwanwyn, haf, gaeaf");
