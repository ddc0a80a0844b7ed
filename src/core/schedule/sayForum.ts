import type { Sitting } from "./schedule";

/** "joint Board", "BMG". */
export function sayForum(sitting: Pick<Sitting, "forum" | "joint">): string {
  return sitting.joint ? `joint ${sitting.forum}` : sitting.forum;
}
