import { parseXml } from "../xml/tree";
import { element, elements } from "../xml/walk";
import type { Parts } from "../zip/parts";

/** The add-in's id in its manifest, by which its settings are told from other add-ins'. */
export const addInId = "b1e1c0f6-0f5e-4b7a-9a52-6d3f0e6a7c11";

/** The part that holds this add-in's settings; undefined where none does. Throws Trouble for a damaged part. */
export function settingsPart(parts: Parts): string | undefined {
  return parts.names().find((name) => {
    if (!/(?:^|\/)webextensions\/webextension[^/]*\.xml$/i.test(name)) return false;
    const reference = element(parseXml(parts.text(name) ?? "", name), "reference");
    return reference?.attributes.id?.toLowerCase() === addInId;
  });
}

/** The add-in's settings; a value that is no JSON is handed on as the text it is. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const part = settingsPart(parts);
  if (part === undefined) return new Map();
  const root = parseXml(parts.text(part) ?? "", part);
  return new Map(
    elements(element(root, "properties"), "property").map(({ attributes }) => [
      attributes.name ?? "",
      fromJson(attributes.value ?? ""),
    ]),
  );
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
