import { agendaText, itemTitle } from "../../../src/core/schedule/agendaText";

const item = { text: "Audit of files", lead: "Police", kind: "report", ref: "1.1", proposed: false } as const;
const sitting = { iso: "2021-06-16", forum: "Board", joint: true } as const;

describe("an agenda to copy", () => {
  it("names the meeting, then its items by number with kind and lead", () => {
    const items = [item, { ...item, text: "Dataset", lead: null, kind: "update", proposed: true } as const];
    expect(agendaText({ sitting, items })).toBe(
      "Joint Board, 16 June 2021\n1. Audit of files (report, Police)\n2. Dataset (update, proposed)",
    );
  });

  it("shortens a long action to its first sentence, or at a word", () => {
    const sentence = "Review how partners share what they know of people who move between areas";
    expect(itemTitle(`${sentence}. ${"The group then writes to each of them. ".repeat(4)}`)).toBe(sentence);
    const long = `${sentence} and ${"again and ".repeat(20)}`.trim();
    expect(itemTitle(long).length).toBeLessThanOrEqual(162);
    expect(itemTitle(long)).toMatch(/ …$/);
    expect(itemTitle(sentence)).toBe(sentence);
  });
});
