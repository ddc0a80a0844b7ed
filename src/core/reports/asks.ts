import { isComplete } from "../compare/movement";
import type { Followed } from "../compare/comparison";
import { cited } from "../plan/cite";
import { sayDay } from "../grid/day";
import type { Paper } from "./paper";

function completions({ comparison }: Paper): string[] {
  const done = comparison.pairs.filter((pair) => pair.movement === "completed");
  return done.length === 0 ? [] : [`Agree as completed: ${done.map((pair) => cited(pair.after)).join(", ")}.`];
}

function removals({ comparison }: Paper): string[] {
  const gone = comparison.removed.filter((one) => one.other === null);
  return gone.length === 0
    ? []
    : [
        `Agree that these are no longer in the plan: ${gone.map((one) => `${cited(one.action)} (${shortened(one.action.action)})`).join("; ")}.`,
      ];
}

function shortened(words: string | null): string {
  const plain = (words ?? "").replace(/\s+/g, " ").trim();
  return plain.length <= 60 ? plain : `${plain.slice(0, 57).trimEnd()}…`;
}

function sayMove(pair: Followed): string {
  const { then, now } = pair.deadline;
  return `${cited(pair.after)} (${then === null ? "no date" : sayDay(then)} to ${now === null ? "no date" : sayDay(now)})`;
}

function timescales({ comparison }: Paper): string[] {
  const moved = comparison.pairs.filter((pair) => pair.deadline.moved === "later" || pair.deadline.moved === "earlier");
  return moved.length === 0 ? [] : [`Agree changed timescales: ${moved.map(sayMove).join("; ")}.`];
}

function disputes({ plan, proposals }: Paper): string[] {
  const label = (code: string | null) => plan.key.find((entry) => entry.code === code)?.label ?? code ?? "not rated";
  const disputed = proposals.filter((proposal) => proposal.to !== null);
  return disputed.length === 0
    ? []
    : [
        `Decide disputed ratings: ${disputed
          .map(
            (each) => `${each.part ?? each.cell} (recorded ${label(each.from)}, by the key's words ${label(each.to)})`,
          )
          .join("; ")}.`,
      ];
}

/** What the meeting is asked to agree or decide, one sentence each; a plain sentence where there is nothing. */
export function asks(paper: Paper): readonly string[] {
  const all = [...completions(paper), ...removals(paper), ...timescales(paper), ...disputes(paper)];
  return all.length > 0 ? all : ["Note the position: there is nothing to agree or decide this time."];
}

/** True where an action is done with: no exception, however late it was. */
export function isClosed(paper: Paper, rating: string | null): boolean {
  const stage = paper.plan.key.find((entry) => entry.code === rating)?.stage;
  return stage !== undefined && (isComplete(stage) || stage === "stopped");
}
