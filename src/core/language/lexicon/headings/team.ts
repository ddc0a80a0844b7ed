import type { RoleWords } from "./roleWords";

/** Who helps the lead. From the headings of public plans: "Supporting agencies", "Who else is involved?", "In partnership with". */
export const team: RoleWords = {
  role: "team",
  phrases: [
    [
      95,
      `
      who (else|with|will (help|support))
      (other|partner|partners|supporting|support|contributing|key) <helping party>
      (partner|partners) ..20 involved
      in partnership
      (working|jointly|together) with
      (supported by|contributor|contributors|supporting|consulted|consultees)
      `,
    ],
    [90, "(team|teams) !(..20 lead*)\nteam members"],
    [78, "partner\npartners\nagencies\nstakeholder\nstakeholders\nmembers\npartneriaid\ninvolved\nsupport"],
  ],
};
