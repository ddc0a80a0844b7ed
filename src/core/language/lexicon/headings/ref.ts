import type { RoleWords } from "./roleWords";

/** The number or name that a line is called by. From the headings of public plans; rhif is Welsh for number. */
export const ref: RoleWords = {
  role: "ref",
  phrases: [
    [97, "^ <numbered>? <number sign> (no|nr|number|#)? $"],
    [55, "^ (item|point|para|paragraph) $\n^ action (ref|refs|reference)\nreference $\n^ #"],
  ],
};
