import { plainText } from "../grid/cleanText";
import { cited } from "../plan/cite";
import type { Plan } from "../plan/plan";
import type { RowsRead, Undated } from "./rowsRead";
import { isJointPriority } from "./joint";
import { entriesOf, receiversSaid, rhythmOf, type PlanScene } from "./planEntries";
import { promisesOf } from "./promises";
import { readReported } from "./reported";
import type { ScheduleRow } from "./schedule";

/** Leads on several lines as one line: "QA; BMG/Board". */
function leadsOf(lead: string | null): string | null {
  const lines = (lead ?? "").split("\n").map(plainText);
  const named = [...new Set(lines.filter((line) => line !== ""))].join("; ");
  return named === "" ? null : named;
}

/** What a plan's actions report, to whom and when. Actions that report nothing have no row. */
export function fromPlan(plan: Plan, scene: PlanScene): RowsRead {
  const known = [...new Set(scene.meetings.map((sitting) => sitting.forum))];
  const stages = new Map(plan.key.map(({ code, stage }) => [code, stage]));
  const anyJoint = plan.bands.some(({ title }) => isJointPriority(title));
  const asked: string[] = [];
  const undated: Undated[] = [];
  const rows = plan.actions.flatMap((action): ScheduleRow[] => {
    const promises = promisesOf(plan, action, scene.grid, scene.period).map((promised) => ({
      promised,
      reported: promised.measure === null ? undefined : readReported(promised.measure, known),
    }));
    const entries = promises.flatMap(({ promised, reported }) => entriesOf(plan, promised, reported, scene));
    const stage = action.rating === null ? undefined : stages.get(action.rating);
    const isComplete = stage === "complete" || stage === "complete-checked";
    if (entries.length === 0) {
      for (const { promised, reported } of isComplete ? [] : promises) {
        const forums = receiversSaid(promised, reported);
        const at = { cited: cited(action), sheet: plan.sheet, cell: promised.cell ?? action.cells.action ?? null };
        if (forums.length > 0 && rhythmOf(promised, scene).isAmbiguous) asked.push(at.cited);
        else undated.push(...forums.map((forum) => ({ forum, ...at })));
      }
      return [];
    }
    const what = plainText(action.action ?? action.outcome ?? "").replace(/^[•·❖▪*-]\s*/, "");
    return [
      {
        of: "action",
        priority: plainText(action.band ?? action.outcome ?? what),
        what,
        ref: action.sub === null || action.ref === null ? action.ref : `${action.ref} ${action.sub}`,
        lead: leadsOf(action.lead),
        reporter: promises.find(({ reported }) => reported?.reporter)?.reported?.reporter ?? null,
        joint: anyJoint ? isJointPriority(action.band ?? "") : null,
        entries,
        sheet: plan.sheet,
        cell: action.cells.action ?? null,
        isComplete,
      },
    ];
  });
  return { rows, asked, undated };
}
