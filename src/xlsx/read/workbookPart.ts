import { parseXml, type XmlElement } from "../xml/tree";
import { attribute, element, elements } from "../xml/walk";
import { neededText, type Parts } from "../zip/parts";
import { refuse } from "../zip/trouble";
import { relationsOf, type Relation } from "./relations";

/** The workbook part and what it points to. */
export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly relations: readonly Relation[];
  /** Every sheet in order, chart sheets too; `kind` is the last word of its arrow's type. */
  readonly sheets: readonly { element: XmlElement; name: string; number: number; part: string; kind: string }[];
}

/** Finds and reads the workbook part; says what else the file is where it is no workbook. Throws Trouble. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const root = relationsOf(parts, "").find(({ kind }) => kind === "officeDocument");
  if (!root) {
    if (parts.has("mimetype")) refuse("This is an OpenDocument file: save it as .xlsx first.");
    refuse("This is not an Excel workbook (.xlsx): it is some other packed file.");
  }
  const part = root.target;
  if (/\.bin$/i.test(part)) refuse("This is a binary workbook (.xlsb): save it as .xlsx first.");
  const relations = relationsOf(parts, part);
  refuseMacros(parts, part, relations);
  const text = neededText(parts, part);
  const workbook = parseXml(text, part);
  if (!/(?:^|:)workbook$/.test(workbook.name)) refuse("This is an Office document, but not an Excel workbook.");
  const byId = new Map(relations.map((each) => [each.id, each]));
  const sheets = elements(element(workbook, "sheets"), "sheet").map((sheet) => {
    const relation = byId.get(attribute(sheet, "id") ?? "");
    const number = Number(sheet.attributes.sheetId);
    const { name = "" } = sheet.attributes;
    if (name === "") refuse("This workbook is damaged: one of its sheets has no name.");
    return {
      element: sheet,
      name,
      number: Number.isInteger(number) && number > 0 ? number : 1,
      part: relation?.target ?? "",
      kind: relation?.kind ?? "",
    };
  });
  const worksheets = sheets.filter(({ kind }) => kind === "worksheet");
  if (new Set(worksheets.map((sheet) => sheet.part.toLowerCase())).size < worksheets.length) {
    refuse("This workbook is damaged: two of its sheets are one and the same.");
  }
  return { part, root: workbook, relations, sheets };
}

/** Whether by its type or by what it holds: a workbook with macros is not opened. */
function refuseMacros(parts: Parts, part: string, relations: readonly Relation[]): void {
  const types = parts.text("[Content_Types].xml");
  if (types === undefined) refuse("This is not an Excel workbook (.xlsx): it has no list of its parts.");
  const own = elements(parseXml(types, "[Content_Types].xml"), "Override").find(
    ({ attributes }) => (attributes.PartName ?? "").slice(1).toLowerCase() === part.toLowerCase(),
  );
  const macro =
    /macroEnabled/i.test(own?.attributes.ContentType ?? "") ||
    relations.some(({ kind }) => /^vbaProject$|Macrosheet$/i.test(kind));
  if (macro || parts.names().some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name))) {
    refuse("This is a workbook with macros (.xlsm), which are not let in here: save it as .xlsx without them.");
  }
}
