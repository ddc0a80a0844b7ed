import { timescalePhrases } from "../vocabulary";
import { weighing, isDate, within, type Refinement } from "./surroundings";

/** "From April 2018", "starting in May": work that begins then. */
const begun = timescalePhrases(`
  ~(<changed>|week|wk|w / c) <starts> <thing>? ":"? (<by then>|<during>|<part of time>)*
`);

/** "April 2018 and onwards", "June Board and quarterly thereafter". */
const goesOn = timescalePhrases(`
  <read date> (","|/|"("|-)* <also>* (<forum>|<sitting>)* (<onwards>|<ongoing>)
  <read date> (","|/|"("|-)* <also>+ (<forum>|<sitting>)* <counted number>? -? <rhythm>
`);

/** A start with an end set behind it: "started in May, finish by November". */
const ended = weighing(`
  <starts> <not read date>* <start:read date> <not read date>* (<by then>|<ends>|ends|ending|finish*|complet*) <not read date>* <read date>
`);

/** "From April 2018", "April 2018 and onwards": it is where the work starts, and no end is set. */
export const openEnds: Refinement = (readings, { line, all }) => {
  const starts = all(ended).map(({ parts }) => parts["start"]);
  return readings.flatMap((date) => {
    if (!isDate(date) || !(begun.endsBefore(line, date.at) || goesOn.at(line, date.at))) return date;
    if (starts.some((start) => within(start, date.at))) return [];
    const months = date.kind === "quarter" ? 2 : date.assumed.includes("month") ? 11 : 0;
    return { ...date, kind: "open-ended", month: date.month - months };
  });
};
