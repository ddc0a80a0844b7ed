import type { RoleWords } from "./roleWords";

/** How work stands. From the headings of public plans ("RAG", "Progress rating", "Traffic light"), CAG of Welsh ones (Coch, Ambr, Gwyrdd). */
export const rating: RoleWords = {
  role: "rating",
  phrases: [
    [
      100,
      `
      (rag|brag|ragb|bragb) !(..20 (comment*|guidance*|key*|explanation*|rationale*|reason*|narrative*))
      r (,|/) a (,|/) g
      r a g
      red ,? /? amber
      cag
      `,
    ],
    [
      96,
      `
      (progress|delivery|status|performance|self|overall|current) (rating|status|score|grade|assessment|judgement)
      assessment of progress
      traffic light*
      `,
    ],
    [85, "rating\nrated\n(colour|color) code?\ngrading\n^ grade $\non track"],
    [72, "status\nstatws\nhow far\ncompliance\ncompliant"],
    [40, "progress\n^ (complete|completed) $"],
  ],
};
