import { sayDay } from "../../core/grid/day";
import { hasEarlierColumns, newestAgreed } from "../places/meetings/newestAgreed";
import { previousOf, type Previous } from "../pane";
import { useModel } from "../usePane";
import { words } from "../words";
import { useMeetingDate } from "./useMeetingDate";

function nameOf(previous: Previous): string {
  return "name" in previous ? previous.name : words.plan.sheet(previous.sheet);
}

/** What the next papers are compared with, in sight at every place; nothing where there is nothing yet. */
export function Compared() {
  const model = useModel();
  const { state } = model;
  const previous = previousOf(model);
  const day = useMeetingDate();
  if (!state) return null;
  const newest = newestAgreed(state, day);
  const line = previous
    ? words.asAt.compared(nameOf(previous))
    : newest
      ? words.asAt.comparedMeeting(newest.name, sayDay(newest.asAt))
      : hasEarlierColumns(state)
        ? words.asAt.comparedEarlier
        : null;
  return line === null ? null : <div className="quiet">{line}</div>;
}
