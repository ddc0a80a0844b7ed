import type { JobResult } from "../../../excel/runJob";
import { wrapped, type Manner } from "../layOut";
import { told } from "./results";
import { tellProposals, tellQuestions } from "./tellDecisions";
import { tellFindings } from "./tellFindings";
import { tellComparison, tellSchedule } from "./tellPapers";
import { tellPlan } from "./tellPlans";

/** What a job came to, for a person: its sentences, then what it found, line by line. Reads results only. */
export function tell({ job, say, results, refused }: JobResult, manner: Manner): string {
  const sentences = say.flatMap((sentence) => wrapped(sentence, manner.width));
  const read = told.safeParse(results);
  if (refused !== undefined || !read.success) return `${sentences.join("\n")}\n`;
  const { plans = [], findings = [], proposals = [], questions = [], comparison, schedule, accepted = [] } = read.data;
  const more = [
    ...(job === "read" ? plans.flatMap((plan) => tellPlan(plan, manner)) : []),
    ...(job === "check" ? tellFindings(findings, manner) : []),
    ...(job === "recalculate" ? tellProposals(proposals, accepted, manner) : []),
    ...(job === "recalculate" ? tellQuestions(questions, manner) : []),
    ...(job === "summary" && comparison ? tellComparison(comparison, manner) : []),
    ...(job === "schedule" && schedule
      ? tellSchedule(
          schedule.contradictions.map(({ text }) => text),
          schedule.sheets,
          manner,
        )
      : []),
  ];
  return `${[...sentences, ...more].join("\n")}\n`;
}
