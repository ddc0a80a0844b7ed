import { action } from "./action";
import { band } from "./band";
import { lead } from "./lead";
import { measure } from "./measure";
import { other } from "./other";
import { outcome } from "./outcome";
import { rating } from "./rating";
import { ref } from "./ref";
import type { RoleWords } from "./roleWords";
import { team } from "./team";
import { timescale } from "./timescale";
import { update } from "./update";

/** What headings say of their column, one role a file. Where a heading holds words of two roles, the heavier says which it is. */
export const headingWords: readonly RoleWords[] = [
  rating,
  ref,
  lead,
  team,
  timescale,
  update,
  measure,
  action,
  outcome,
  band,
  other,
];
