import type { Stage } from "../../core/key/key";
import { stages } from "./names";

/** What a colour's name leads people to expect, where it is not what this key says. */
const usualMeaning: readonly (readonly [RegExp, readonly Stage[], string])[] = [
  [/^green\b/i, ["on-track"], "on track"],
  [/^red\b/i, ["late-serious"], "seriously late"],
  [/^amber\b/i, ["late-slight"], "slightly late"],
];

/** "G (Green) means completed here, not on track." */
export function sayKeyEntry(code: string, label: string, stage: Stage): string {
  const name = label === "" || label === code ? code : `${code} (${label})`;
  if (stage === "unknown") return `${name}: its words do not say which stage it stands for.`;
  const usual = usualMeaning.find(([colour, usually]) => colour.test(label) && !usually.includes(stage));
  return usual ? `${name} means ${stages[stage]} here, not ${usual[2]}.` : `${name} means ${stages[stage]}.`;
}
