import type { RoleWords } from "./roleWords";

/** What has happened since. From the headings of public plans; diweddariad (update), cynnydd (progress) and sylwadau (comments) are Welsh. */
export const update: RoleWords = {
  role: "update",
  phrases: [
    [
      102,
      `
      <remarks> ..20 (rag|brag|rating|ratings|status)
      (rag|brag|rating|status) ..20 <remarks>
      `,
    ],
    [
      94,
      `
      (action|actions|work|progress|activity|step|steps) already? (taken|completed|undertaken|achieved|to date|made|so far)
      (completed|progress on|progress against|update on|updates on|update to|updates to|updates from|updates for) the? (action|actions)
      evidence (of (progress|completion)|seen|gathered|received|submitted|provided|so far)
      what (has|have|is being|was) ..3 (done|achieved|happened|been)
      what is been
      how (are|is) <word> (doing|getting on)
      how is it going
      progress (update*|report*|note*|comment*|summary|narrative|presented|made|to)
      status (update*|report*|note*|comment*)
      current (position|situation)
      ^ why
      where (we|are we|have we|things) !(..20 want*)
      `,
    ],
    [88, "progress\nupdate\nupdates\ndiweddariad\ncynnydd"],
    [
      80,
      `
      (comment|comments|commentary|narrative|position|latest|remark|remarks|observation|observations|highlight|highlights)
      so far
      to date
      sylwadau
      `,
    ],
    [66, "(note|notes|feedback|response)\n(achievement|achievements|result|results)\n^ evidence $"],
  ],
};
