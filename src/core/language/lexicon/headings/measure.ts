import type { RoleWords } from "./roleWords";

/** How anybody will know that it worked. From the headings of public plans; mesur is Welsh for measure. */
export const measure: RoleWords = {
  role: "measure",
  phrases: [
    [
      95,
      `
      how (will|do|would|can|shall|should|might) <us> ..20 (know*|measur*|evidenc*|tell*|show*|demonstrat*|judg*|assur*)
      what (will|does|would) (success|good)
      how ..5 (measured|evidenced|demonstrated|monitored|assured)
      (evidence|evidenced) (of (success|impact|outcome|achievement|assurance)|by|required|needed)
      `,
    ],
    [
      91,
      `
      success
      (measure|measures|measured|measurement|measurable)
      (kpi|kpis|indicator|indicators|criteria|criterion|metric|metrics)
      mesur*
      `,
    ],
    [
      64,
      `
      (evidence|impact|assurance|output|outputs|monitoring|deliverable|deliverables|benefit|benefits)
      (difference|differences|product|products|expected result|expected results|quality assurance)
      `,
    ],
    [50, "(outcome|outcomes|result|results)\noutcome sought"],
  ],
};
