import { SaxesParser } from "saxes";
import { count } from "../limits";
import { refuse, Trouble } from "../zip/trouble";
import { escapeXml } from "./escape";
import { readAttributes, scanXml } from "./scan";

/** One element of a part. Attribute values and texts are as meant, not as written; comments are not kept. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** What stands at the head of a part that was written anew. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** How deep elements may stand in each other: far more than Excel writes. */
const DEEPEST = 200;

/** A strict parser that refuses document types and entities. Throws Trouble. */
export function strictParser(part: string): SaxesParser {
  const parser = new SaxesParser();
  parser.on("doctype", () => refuse(`This workbook's part "${part}" declares a document type, so it is not read.`));
  parser.on("error", () => refuse(`This workbook is damaged: its part "${part}" is not well-formed.`));
  return parser;
}

/** The part's root element. Throws Trouble where it is not well-formed. */
export function parseXml(text: string, part: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = strictParser(part);
  const addText = (content: string) => {
    if (open.length > 1) open[open.length - 1]?.children.push(content);
  };
  parser.on("opentag", (tag) => {
    count("elements");
    if (open.length > DEEPEST) refuse(`This workbook is damaged: its part "${part}" is nested too deeply.`);
    const element: XmlElement = { name: tag.name, attributes: tag.attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  const top = root.children.find((each): each is XmlElement => typeof each !== "string");
  if (!top) throw new Trouble(`This workbook is damaged: its part "${part}" is empty.`);
  return top;
}

/** The same for a piece of a part, such as one row: namespaces may be declared outside of it. */
export function scanTree(text: string, part: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  scanXml(text, part, {
    open(name, raw) {
      if (open.length > DEEPEST) refuse(`This workbook is damaged: its part "${part}" is nested too deeply.`);
      const element: XmlElement = { name, attributes: readAttributes(raw), children: [] };
      open[open.length - 1]?.children.push(element);
      open.push(element);
    },
    text: (content) => void open[open.length - 1]?.children.push(content),
    close: () => void open.pop(),
  });
  const top = root.children.find((each): each is XmlElement => typeof each !== "string");
  return top ?? refuse(`This workbook is damaged: its part "${part}" is empty.`);
}

/** The element as XML, without a head. */
export function xmlText(element: XmlElement): string {
  const pieces: string[] = [];
  write(element, pieces);
  return pieces.join("");
}

function write(element: XmlElement, pieces: string[]): void {
  pieces.push("<", element.name);
  for (const [name, value] of Object.entries(element.attributes)) pieces.push(" ", name, '="', escapeXml(value), '"');
  if (element.children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const child of element.children) {
    if (typeof child === "string") pieces.push(escapeText(child));
    else write(child, pieces);
  }
  pieces.push("</", element.name, ">");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}
