import { isSingle, jointGroup, jointPriority, jointSitting } from "../language/phrases/joint";

/** Whether a sitting's words mark it as joint: "joint Board", "held jointly with NSAB". */
export function saysJointSitting(text: string): boolean {
  return !isSingle.isIn(text) && jointSitting.isIn(text);
}

/** With whom a sitting or priority is joint, as written; undefined where the words do not say. */
export function jointPartner(text: string): string | undefined {
  const after = /\bjoint(?:ly)?(?: [a-z]+){0,2}? with (?:the )?([A-Z][\w&/]*(?: [A-Z][\w&/]*)*)/i.exec(text)?.[1];
  const letters = after ?? /\bjoint(?:ly)? (?:\w+[ /])?([A-Z]{2,}(?:AB|CB|CP))\b/.exec(text)?.[1];
  return letters?.trim();
}

/** True for the name of a group that several boards share: "Joint priorities", "Both boards". Joint working is a subject. */
export function isJointGroup(group: string): boolean {
  return jointGroup.isIn(group) && !isSingle.isIn(group);
}

/** True for a priority that is said to be shared with another board: "(joint priority with NSAB)". Joint work in its subject does not count. */
export function isJointPriority(title: string, group: string | null = null): boolean {
  if (isSingle.isIn(title)) return false;
  if (jointPriority.isIn(title)) return true;
  return group !== null && isJointGroup(group);
}

/** The title without what only says that it is joint: "Prevent (joint priority with NSAB)" → "Prevent". */
export function titleAlone(title: string): string {
  const bare = title
    .replace(/\s*\([^)]*\b(?:joint|shared)\b[^)]*\)/gi, "")
    .replace(/\s*[-–—:]\s*joint(?: priority.*)?$|^joint\s*[-–—:]\s*/i, "");
  return bare.trim() === "" ? title.trim() : bare.trim();
}
