import { wordsOf } from "../../grid/cleanText";
import { namesActions } from "../../language/phrases/bands";
import { wordRole } from "../headings/roleWords";

const item =
  /^((improvement|service|programme|project|key) )*(work ?streams?|work packages?|projects?|programmes?|improvement (priorit(y|ies)|areas?|workstreams?))( (title|name))?$/;
const isItem = (heading: string) => item.test(wordsOf(heading));

/**
 * The heading of the items where a table is a list of workstreams: beside them stand categories, leads or teams, and neither actions nor dates.
 * Undefined where it is none.
 */
export function workstreamHeading<H extends { readonly text: string }>(headings: readonly H[]): H | undefined {
  const headed = headings.find((each) => isItem(each.text));
  if (!headed) return undefined;
  const others = headings.filter((each) => each !== headed);
  const roles = others.map((each) => wordRole(each.text));
  if (roles.includes("timescale") || others.some((each) => namesActions.isIn(each.text))) return undefined;
  const known = roles.filter((role) => role === "lead" || role === "team" || role === "band" || role === "ref").length;
  const foreign = roles.filter((role) => role === undefined).length;
  return known >= 1 && foreign <= others.length / 2 && !others.some((each) => /£|cost|budget/i.test(each.text))
    ? headed
    : undefined;
}
