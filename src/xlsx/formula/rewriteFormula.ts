import { columnLetter, columnNumber } from "../../core/grid/address";
import { mapReferences, type Reference } from "./references";
import { shiftRows, type RowShift } from "./rowShift";

const sameName = (a: string | undefined, b: string) => a !== undefined && a.toLowerCase() === b.toLowerCase();

/** A sheet's name as it stands before "!" in a formula: quoted unless it is a plain word. */
export function sheetPrefix(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !/^[A-Za-z]{1,3}\d+$/.test(sheet) &&
    !/^(?:[Rr]\d*)?(?:[Cc]\d*)?$/.test(sheet);
  return plain ? `${sheet}!` : `'${sheet.replaceAll("'", "''")}'!`;
}

/** The formula as it reads `down` rows below and `right` columns beside where it was written: how shared formulas are meant. */
export function offsetFormula(formula: string, down: number, right: number): string {
  return movableFormula(formula)(down, right);
}

/** The same for a formula that is moved many times: it is taken apart once. */
export function movableFormula(formula: string): (down: number, right: number) => string {
  const mark = "\u0001"; // no XML text holds it
  const moving: { kind: "row" | "column"; from: number }[] = [];
  const pieces = mapReferences(formula, ({ prefix, text }) => {
    if (!isArea(text)) return prefix + text;
    const marked = text.replace(
      /(\$?)([A-Za-z]{1,3})(?=[$\d:]|$)|(\$?)(\d{1,7})/g,
      (whole, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
        if (columnFixed || rowFixed) return whole;
        moving.push(letters ? { kind: "column", from: columnNumber(letters) } : { kind: "row", from: Number(digits) });
        return mark;
      },
    );
    return prefix + marked;
  }).split(mark);
  return (down, right) => {
    const moved = [pieces[0] ?? ""];
    for (let index = 0; index < moving.length; index++) {
      const { kind, from } = moving[index] ?? { kind: "row", from: 1 };
      moved.push(kind === "row" ? String(wrap(from + down, 1_048_576)) : letterOf(wrap(from + right, 16_384)));
      moved.push(pieces[index + 1] ?? "");
    }
    return moved.join("");
  };
}

const letters: string[] = [];

function letterOf(column: number): string {
  return (letters[column] ??= columnLetter(column));
}

/** Beyond the sheet's edge Excel goes on at the other side. */
function wrap(place: number, last: number): number {
  return place < 1 ? place + last : place > last ? place - last : place;
}

/** The formula after a sheet was given another name. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, ({ sheet, prefix, text }) => (sameName(sheet, from) ? sheetPrefix(to) : prefix) + text);
}

/** The formula after a sheet was deleted: what pointed there is #REF!. */
export function deleteSheetInFormula(formula: string, deleted: string): string {
  return mapReferences(formula, ({ sheet, prefix, text }) => (sameName(sheet, deleted) ? "#REF!" : prefix + text));
}

/** The formula, written on sheet `home`, after rows were put in or taken out. */
export function shiftFormula(formula: string, home: string, shift: RowShift): string {
  return mapReferences(formula, (reference) => shiftReference(reference, home, shift));
}

function shiftReference({ sheet, prefix, text }: Reference, home: string, shift: RowShift): string {
  if (!sameName(sheet ?? home, shift.sheet) || !isArea(text) || !/\d/.test(text)) return prefix + text;
  const [first = "", last = first] = text.split(":");
  const rowOf = (part: string) => Number(/\d+$/.exec(part)?.[0]);
  const [top, bottom] = [rowOf(first), rowOf(last)];
  const rows = shiftRows(Math.min(top, bottom), Math.max(top, bottom), shift);
  if (!rows) return `${prefix}#REF!`;
  const withRow = (part: string, row: number) => part.replace(/\d+$/, String(row));
  const [start, end] = top <= bottom ? [rows.top, rows.bottom] : [rows.bottom, rows.top];
  return prefix + withRow(first, start) + (text.includes(":") ? `:${withRow(last, end)}` : "");
}

function isArea(text: string): boolean {
  return /^\$?(?:[A-Za-z]{1,3}\$?\d+(?::.*)?|[A-Za-z]{1,3}:.*|\d+:.*)$/.test(text);
}
