import { refuse } from "../zip/trouble";
import { unescapeXml } from "./escape";

/** What a scan hands out, in order. Attributes come raw: see readAttributes. */
export interface ScanHandlers {
  open(name: string, rawAttributes: string): void;
  text?(text: string): void;
  close(name: string): void;
}

const openTag = /<([^\s<>/"'=!?]+)((?:\s+[^\s<>/"'=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const closeTag = /<\/([^\s<>/"'=!?]+)\s*>/y;

/** Goes through XML where millions of cells stand: as strict as the parser on tags and their nesting, several times as quick. Document types and unknown entities are refused. Throws Trouble. */
export function scanXml(text: string, part: string, { open, text: onText, close }: ScanHandlers): void {
  const damaged = () => refuse(`This workbook is damaged: its part "${part}" is not well-formed.`);
  const stack: string[] = [];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const end = next < 0 ? text.length : next;
    if (end > at && onText) {
      const content = text.slice(at, end);
      onText(content.includes("&") ? readEntities(content, damaged) : content);
    }
    if (next < 0) break;
    const second = text.charCodeAt(next + 1);
    if (second === 0x2f) {
      closeTag.lastIndex = next;
      const name = closeTag.exec(text)?.[1];
      if (name === undefined || stack.pop() !== name) return damaged();
      close(name);
      at = closeTag.lastIndex;
    } else if (second === 0x21 || second === 0x3f) {
      at = skipAside(text, next, onText) ?? damaged();
    } else {
      openTag.lastIndex = next;
      const match = openTag.exec(text);
      if (!match) return damaged();
      const [, name = "", attributes = "", slash] = match;
      open(name, attributes);
      if (slash === "/") close(name);
      else stack.push(name);
      at = openTag.lastIndex;
    }
  }
  if (stack.length > 0) damaged();
}

/** Over a comment, an instruction or a CDATA section, whose text is handed out; undefined for anything else. */
function skipAside(text: string, at: number, onText: ((text: string) => void) | undefined): number | undefined {
  const [opening, closing] = text.startsWith("<!--", at)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", at)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (opening === "<?" && !text.startsWith("<?", at)) return undefined;
  const end = text.indexOf(closing ?? "", at + (opening ?? "").length);
  if (end < 0) return undefined;
  if (opening === "<![CDATA[") onText?.(text.slice(at + 9, end));
  return end + (closing ?? "").length;
}

function readEntities(text: string, damaged: () => never): string {
  if (/&(?!(?:#x[0-9A-Fa-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);)/.test(text)) damaged();
  return unescapeXml(text);
}

const oneAttribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A tag's attributes as meant. */
export function readAttributes(raw: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (raw === "") return attributes;
  for (const [, name = "", double, single] of raw.matchAll(oneAttribute))
    attributes[name] = unescapeXml(double ?? single ?? "");
  return attributes;
}
