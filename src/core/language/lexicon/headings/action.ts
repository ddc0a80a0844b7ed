import type { RoleWords } from "./roleWords";

/** What is going to be done. From the headings of public plans; gweithredu (to act) and cam, camau (steps) are Welsh. */
export const action: RoleWords = {
  role: "action",
  phrases: [
    [
      90,
      `
      ^ so? we (will|shall|plan to|are going to|have agreed to) $
      how (are|will|do|should|can|shall) <us>
      what (are|will|do|should|must|shall|can) <us> ..20 (do|doing|done|take|deliver)
      what <us> (are|is|will|need|plan|intend|must|shall|have) ..20 (do|done|going|doing|happen*|change*)
      what (need|needs|has|is|will|must|should) ..20 (do|done|going|doing|happen*|change*)
      how (it|this|that) will
      `,
    ],
    [82, "action\nactions\ngweithredu\ncam\ncamau"],
    [
      76,
      `
      (task|tasks|activity|activities|step|steps|intervention|interventions|commitment|commitments)
      to do
      work (required|to be)
      implementation plan
      (tactic|tactics)
      `,
    ],
    [
      62,
      `
      (recommendation|recommendations|mitigation|mitigations|response|approach|deliverable|deliverables)
      (initiative|initiatives|undertaking|undertakings|delivery)
      ^ how $
      `,
    ],
    [54, "(description|detail|details|what|item|items)\n(milestone|milestones|project|projects|work|planned|plan)"],
  ],
};
