import type { Word } from "../../language";
import { weighing, isDate, within, type Refinement } from "./surroundings";

/** A word of a name that has begun: "Health and Wellbeing". */
const isNameWord = ({ letters, kind, text }: Word) =>
  kind === "word" && (letters !== "small" || text === "and" || text === "of");

/** A Board with the capitalised words before it, and no Board Manager; a group or committee that has a name; capital letters that are reported to. */
const naming = {
  "name word": { fits: isNameWord },
  name: `!(<no forum name>|<month>|<sitting>|<forum>) <capital> (!(<forum>|<group>) <name word>|/)*`,
  "a forum": `(<name>? <forum> (<forum>|<group>)?|<name> <group>|<named forum>) !<forum role>`,
  "reported to": "!<a forum> !(<month>|<no forum name>|<forum>|<group>) <initials>",
  "some forums": "(<a forum>|to <reported to>) ((and|/) to? <a forum>)*",
  "to its date": `("'" <thing>)? <sitting>? (:|"("|-)* (<by then>|<during>|of|<before that>|<part of time>|<every>|<sitting>|<ends>)* <new line>? <read date>`,
  "in list": `(<new line>|","|";"|/|or|<also>|<by then>|<during>|-)*`,
};

const forumName = weighing("<forum:a forum>\nto <forum:reported to>", naming);

/** From a forum to its date and the others of a list; and back from one behind, unless that has a date of its own. */
const named = weighing(
  `
  <some forums> (","|<new line>)* <to its date> (<in list> <read date> !<a forum>)*
  (<read date> <in list>)* <read date> <some forums>
  (<read date> <in list>)* <read date> (","|:|"("|-)* (<sitting> of|<thing> <up to>)? (<by then>|<during>|<up to>)* <some forums> !<to its date>
  `,
  naming,
);

/**
 * The forum that a date is for, in the board's own words: "Report to BMG in October", "June Board", "BMG in June, October
 * and February". Where one stands between two dates, a comma says to which it does not belong.
 */
export const nameForums: Refinement = (readings, { scene, line, all }) => {
  const forums = all(forumName).flatMap(({ parts }) => parts["forum"] ?? []);
  if (forums.length === 0) return readings;
  const spans = all(named);
  return readings.map((reading) => {
    const span = isDate(reading) ? spans.find((place) => within(place, reading.at)) : undefined;
    if (!span) return reading;
    const own = forums.filter(({ from }) => within(span, from));
    return {
      ...reading,
      forums: own.map(({ from, to }) =>
        scene.text.slice(line.words[from]?.from, line.words[to - 1]?.to).replace(/['’]s?$/, ""),
      ),
    };
  });
};
