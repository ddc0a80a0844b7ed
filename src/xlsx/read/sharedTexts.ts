import { count } from "../limits";
import { readCellText } from "../xml/escape";
import { scanXml } from "../xml/scan";
import { localName } from "../xml/walk";

/** The texts that cells name by number: rich text as its plain words, phonetic guides left out. */
export function readSharedTexts(text: string | undefined, part: string): string[] {
  if (text === undefined) return [];
  const texts: string[] = [];
  let current = "";
  let inText = false;
  let phonetic = 0;
  const open = (name: string) => {
    const local = localName(name);
    if (local === "si") {
      count("cells");
      current = "";
    } else if (local === "rPh") phonetic += 1;
    else if (local === "t") inText = phonetic === 0;
  };
  const addText = (content: string) => {
    if (inText) current += content;
  };
  const close = (name: string) => {
    const local = localName(name);
    if (local === "t") inText = false;
    else if (local === "rPh") phonetic -= 1;
    else if (local === "si") texts.push(readCellText(current));
  };
  scanXml(text, part, { open, text: addText, close });
  return texts;
}
