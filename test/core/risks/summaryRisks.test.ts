import { noSettings } from "../../../src/core/plan/settings";
import { draftTexts } from "../../support/draftGrid";
import { book, sheet } from "../schedule/samples";
import { actionPlan, type Rows } from "./registers";
import { summary } from "../../support/jobsAtOnce";

const register: Rows = [
  ["Risk register"],
  ["Ref", "Risk", "Likelihood", "Impact", "Risk rating", "Mitigation", "Owner", "Status"],
  ["R1", "Partners pay less", "3", "5", "High", "Reserves are agreed", "Chair", "Open"],
  ["R2", "Posts stay empty", "2", "2", "Low", "Agency staff", "Manager", "Open"],
  ["R3", "Records are lost", "5", "5", "High", "Backups", "IT", "Closed"],
];
const run = (more: { risks?: boolean }, sheets = [actionPlan, sheet("Risks", register)]) =>
  summary(book(sheets), {
    settings: noSettings,
    asAt: "2021-10-13",
    previous: { book: book([actionPlan]), name: "july.xlsx" },
    ...more,
  });
const named = (outcome: ReturnType<typeof run>, mark: string) => outcome.drafts.find((draft) => draft.mark === mark);

it("lists the open high risks in a table of their own, and says so in the summary", () => {
  const outcome = run({ risks: true });
  const draft = named(outcome, "bmg-risks");
  const [title, said, heads, ...rows] = draft ? draftTexts(draft) : [];
  expect(title).toEqual(["Open high risks"]);
  expect(said?.[0]).toMatch(/1 of 2 open risks is high \(rated so in words\); 1 closed one is left out/);
  expect(heads).toEqual(["Ref", "Risk", "Likelihood", "Impact", "Rating", "Owner", "Mitigation", "Status", "Where"]);
  expect(rows).toEqual([
    ["R1", "Partners pay less", "3", "5", "High", "Chair", "Reserves are agreed", "Open", "Risks, row 3"],
  ]);
  const first = named(outcome, "bmg-summary");
  expect(first && draftTexts(first).flat().join(" ")).toContain("1 of 2 open risks is high");
  expect(outcome.results["risks"]).toMatchObject([{ sheet: "Risks", open: 2, closed: 1, high: [{ ref: "R1" }] }]);
});

it("only where it is asked for, and never changes the register", () => {
  const outcome = run({});
  expect(named(outcome, "bmg-risks")).toBeUndefined();
  expect(outcome.results).not.toHaveProperty("risks");
  expect(run({ risks: true }).edits).toEqual([]);
  expect(run({ risks: true }).drafts.map((draft) => draft.name)).not.toContain("Risks");
});

it("where there is no register, or none is high, there is a sentence and no sheet", () => {
  const none = run({ risks: true }, [actionPlan]);
  expect(named(none, "bmg-risks")).toBeUndefined();
  expect(none.say.join(" ")).toContain("No risk register was found");
  const low = run({ risks: true }, [actionPlan, sheet("Risks", [...register.slice(0, 2), ...register.slice(3, 4)])]);
  expect(named(low, "bmg-risks")).toBeUndefined();
  expect(low.say.join(" ")).toContain("none of 1 open risk is high");
});
