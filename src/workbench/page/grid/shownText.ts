import type { CellValue } from "../../../core/grid/grid";
import { datePartsOf, type DateParts } from "./serialDate";

/** The text that a cell shows: the value under its number format, in English (United Kingdom). Formats it does not know show the plain value. */
export function shownText(value: CellValue, numberFormat: string | undefined, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textUnder(value, numberFormat);
  const format = ownDates[numberFormat ?? ""] ?? numberFormat ?? "General";
  if (/^general$/i.test(format) || format === "@") return plainNumber(value);
  const sections = splitSections(format);
  const section = sections[value > 0 ? 0 : value < 0 ? 1 : 2] ?? sections[0] ?? "General";
  if (/^general$/i.test(section)) return plainNumber(value);
  const tokens = tokensOf(section);
  if (tokens.some((token) => token.kind === "date")) {
    const parts = datePartsOf(value, date1904);
    return parts ? dateText(tokens, parts, value) : "########";
  }
  return numberText(tokens, value, sections.length > 1 && value < 0);
}

/** Formats that files write in the American way and that Excel shows in the way of the country it runs in. */
const ownDates: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  "m/d/yyyy h:mm": "dd/mm/yyyy hh:mm",
};

/** A text under a format's fourth section, or one with "@" in it; others are for numbers. */
function textUnder(value: string, numberFormat: string | undefined): string {
  const sections = splitSections(numberFormat ?? "");
  const section = sections[3] ?? (sections.length === 1 && sections[0]?.includes("@") ? sections[0] : undefined);
  if (section === undefined || section === "@") return value;
  return tokensOf(section)
    .map(({ kind, text }) => (kind === "text" ? text.replace("@", () => value) : ""))
    .join("");
}

interface Token {
  readonly kind: "text" | "date" | "digits" | "percent";
  readonly text: string;
}

/** Sections stand apart by ";" outside quotes: positive; negative; zero; text. */
function splitSections(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g) ?? []).map((section) => section);
}

const tokenPattern =
  /"([^"]*)"|\\(.)|_(.)|\*.|\[(?:\$([^\]-]*)[^\]]*|([hms]+)|[^\]]*)\]|(y+|m+|d+|h+|s+(?:\.0+)?|AM\/PM|A\/P)|([0#?][0#?,.]*(?:E[+-]0+)?|\.[0#?]+)|(%)|(General)|([\s\S])/gi;

function tokensOf(section: string): Token[] {
  return [...section.matchAll(tokenPattern)].flatMap((match): Token[] => {
    const [, quoted, escaped, space, currency, elapsed, date, digits, percent, , other] = match;
    const text = quoted ?? escaped ?? (space === undefined ? undefined : " ") ?? currency ?? other;
    if (text !== undefined) return [{ kind: "text", text }];
    if (date !== undefined || elapsed !== undefined) {
      return [{ kind: "date", text: date ?? `[${elapsed ?? ""}]` }];
    }
    if (digits !== undefined) return [{ kind: "digits", text: digits }];
    return percent === undefined ? [] : [{ kind: "percent", text: "%" }];
  });
}

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function dateText(tokens: readonly Token[], parts: DateParts, serial: number): string {
  const dates = tokens.filter((token) => token.kind === "date").map((token) => token.text.toLowerCase());
  const halfDays = dates.some((text) => text.includes("/"));
  let place = -1;
  return tokens
    .map((token) => {
      if (token.kind !== "date") return token.text;
      place++;
      const isMinutes = /^h|^\[h/.test(dates[place - 1] ?? "") || /^s/.test(dates[place + 1] ?? "");
      return datePart(token.text.toLowerCase(), parts, serial, halfDays, isMinutes);
    })
    .join("");
}

function datePart(code: string, at: DateParts, serial: number, halfDays: boolean, isMinutes: boolean): string {
  const two = (value: number) => String(value).padStart(Math.min(code.length, 2), "0");
  switch (code.charAt(0)) {
    case "y":
      return code.length <= 2 ? String(at.year % 100).padStart(2, "0") : String(at.year);
    case "m": {
      if (isMinutes && code.length <= 2) return two(at.minutes);
      const name = months[at.month - 1] ?? "";
      return code.length <= 2
        ? two(at.month)
        : code.length === 3
          ? name.slice(0, 3)
          : name.slice(0, code.length === 5 ? 1 : undefined);
    }
    case "d": {
      const name = weekdays[at.weekday] ?? "";
      return code.length <= 2 ? two(at.day) : code.length === 3 ? name.slice(0, 3) : name;
    }
    case "h":
      return two(halfDays ? at.hours % 12 || 12 : at.hours);
    case "s":
      return String(at.seconds).padStart(2, "0");
    case "[":
      return String(Math.floor(serial * (code === "[h]" || code === "[hh]" ? 24 : 1440)));
    default:
      return at.hours < 12 ? "AM" : "PM";
  }
}

function numberText(tokens: readonly Token[], value: number, signGiven: boolean): string {
  const scale = tokens.some((token) => token.kind === "percent") ? 100 : 1;
  const negative = value < 0 && !signGiven ? "-" : "";
  let shown = false;
  const text = tokens.map((token) => {
    if (token.kind !== "digits") return token.text;
    if (shown) return "";
    shown = true;
    const [whole = "", decimals = ""] = token.text.split(".");
    return Math.abs(value * scale).toLocaleString("en-GB", {
      useGrouping: whole.includes(","),
      minimumIntegerDigits: Math.max(1, (whole.match(/0/g) ?? []).length),
      minimumFractionDigits: (decimals.match(/0/g) ?? []).length,
      maximumFractionDigits: decimals.replace(/[^0#?]/g, "").length,
    });
  });
  return negative + text.join("");
}

/** General: at most eleven figures, no grouping. */
function plainNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9))
    return value
      .toExponential(5)
      .replace(/\.?0+e/, "E")
      .replace("e", "E");
  return String(Number(value.toPrecision(11)));
}
