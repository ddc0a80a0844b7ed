import type { RoleWords } from "./roleWords";

/** Who answers for the work. From the headings of public plans; arweinydd (leader), pwy (who) and cyfrifol (responsible) are Welsh. */
export const lead: RoleWords = {
  role: "lead",
  phrases: [
    [93, "who !(else|with|do|will (help|benefit|support))\nby whom\narweinydd\npwy"],
    [
      88,
      `
      (lead|leads|leader|leading|led by)
      (owner|owners|owned by|ownership)
      responsib*
      accountab*
      (assigned|assignee|actioner by|actioned by|action by|held by|delivered by|taken by)
      `,
    ],
    [80, "sro\nsponsor\nsponsors\nchampion\nchampions\n(make|makes) (it|this) happen\nmakes happen"],
    [
      70,
      `
      (officer|person|manager|named|nominated|delegated|allocated)
      post holder
      postholder
      key contact
      cyfrifol*
      arweiniol
      `,
    ],
    [
      50,
      `
      (agency|agencies|organisation|organisations|partner|partners|team|group)
      sub (group|groups)
      (subgroup|subgroups)
      `,
    ],
  ],
};
