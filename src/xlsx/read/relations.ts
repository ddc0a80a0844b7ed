import { parseXml } from "../xml/tree";
import { elements } from "../xml/walk";
import type { Parts } from "../zip/parts";

/** One arrow from a part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of the type: "worksheet", "table", "chart". */
  readonly kind: string;
  /** The target part's name from the root, or the outside address. */
  readonly target: string;
  readonly outside: boolean;
}

/** Where a part's arrows are kept: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the file as a whole. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A part's arrows; none where it has none. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const name = relationsPart(part);
  const text = parts.text(name);
  if (text === undefined) return [];
  return elements(parseXml(text, name), "Relationship").map(({ attributes }) => {
    const outside = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").slice((attributes.Type ?? "").lastIndexOf("/") + 1),
      target: outside ? target : resolveTarget(part, target),
      outside,
    };
  });
}

/** A target as written in a part's arrows → the part's name from the root. */
export function resolveTarget(from: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : from.slice(0, from.lastIndexOf("/") + 1) + target;
  const steps: string[] = [];
  for (const step of path.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
