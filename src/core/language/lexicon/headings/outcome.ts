import type { RoleWords } from "./roleWords";

/** What is wanted. From the headings of public plans; canlyniad (result), amcan (aim) and blaenoriaeth (priority) are Welsh. */
export const outcome: RoleWords = {
  role: "outcome",
  phrases: [
    [
      87,
      `
      what (do|are|does|did|will|would|is) <us> ..20 (want*|achiev*|aim*|hop*|try|trying|seek*|like*|need to achieve)
      what (difference|differences|change|changes|outcome|outcomes) (do|does|did|will|would) <us>
      what <us> (want*|aim*|hope*|need to achieve|are trying|seek*)
      what (will|would|do) ..4 (different*|change*|better|look like)
      where do we want
      why are? we
      `,
    ],
    [
      79,
      `
      (outcome|outcomes|objective|objectives|aim|aims|goal|goals|ambition|ambitions|intention|intentions|purpose)
      (canlyniad|canlyniadau|amcan|amcanion)
      (desired|intended)
      `,
    ],
    [
      63,
      `
      (recommendation|recommendations|priority|priorities|requirement|requirements|standard|standards|statement|statements)
      (area|areas) (for|of) <word>
      (finding|findings|regulation|regulations|kloe|kloes)
      (you|they) (said|told us)
      what we heard
      learning
      (theme|themes|expected result|expected results)
      (blaenoriaeth|blaenoriaethau)
      `,
    ],
    [
      56,
      `
      (issue|issues|need|needs|gap|gaps|risk|risks|vulnerability)
      (impact|difference|differences|benefit|benefits|context|category|workstream|workstreams|project|projects)
      `,
    ],
  ],
};
