import type { CellValue } from "../../core/grid/grid";

/** A cell's text as Excel shows it in en-US, near enough: numbers, percentages, money and dates by their format. */
export function shownText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [positive = "General", negative, zero] = numberFormat.split(";");
  const section = value < 0 && negative !== undefined ? negative : value === 0 && zero !== undefined ? zero : positive;
  const code = section.replace(/\[[^\]]*\]|_.|\*./g, "").replace(/\\(.)/g, '"$1"');
  if (code === "General" || code === "" || code === "@") return generalText(value);
  const bare = code.replace(/"[^"]*"/g, "");
  if (/[dmyhs]/i.test(bare)) return dateText(value, code, date1904);
  return numberText(section === negative ? Math.abs(value) : value, code);
}

function generalText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : String(Number(value.toPrecision(10)));
}

function numberText(value: number, code: string): string {
  const pattern = /[#0?,.]+/.exec(code.replace(/"[^"]*"/g, (text) => " ".repeat(text.length)))?.[0] ?? "0";
  const places = (pattern.split(".")[1] ?? "").length;
  const size = (code.includes("%") ? value * 100 : value).toFixed(places);
  const [whole = "0", decimals] = size.split(".");
  const grouped = pattern.includes(",") ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",") : whole;
  const least = pattern.split(".")[0]?.replace(/[^0]/g, "").length ?? 0;
  const digits = grouped.padStart(least, "0") + (decimals === undefined ? "" : `.${decimals}`);
  return code.replace(pattern, digits).replaceAll('"', "");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

function dateText(serial: number, code: string, date1904: boolean): string {
  if (serial < 0) return "########";
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1000);
  const half = /AM\/PM|A\/P/i.test(code);
  const hours = half ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours();
  let afterHours = false;
  return code.replace(/"([^"]*)"|AM\/PM|A\/P|y+|m+|d+|h+|s+/gi, (token, literal: string | undefined) => {
    if (literal !== undefined) return literal;
    const kind = token.charAt(0).toLowerCase();
    const two = (part: number) => String(part).padStart(token.length > 1 ? 2 : 1, "0");
    if (kind === "a") return moment.getUTCHours() < 12 ? "AM" : "PM";
    if (kind === "y")
      return token.length > 2 ? String(moment.getUTCFullYear()) : String(moment.getUTCFullYear()).slice(-2);
    if (kind === "d") {
      const name = DAYS[moment.getUTCDay()] ?? "";
      return token.length < 3 ? two(moment.getUTCDate()) : token.length === 3 ? name.slice(0, 3) : name;
    }
    if (kind === "m" && !afterHours) {
      const name = MONTHS[moment.getUTCMonth()] ?? "";
      return token.length < 3 ? two(moment.getUTCMonth() + 1) : token.length === 3 ? name.slice(0, 3) : name;
    }
    if (kind === "m") return two(moment.getUTCMinutes());
    afterHours = kind === "h";
    return kind === "h" ? two(hours) : two(moment.getUTCSeconds());
  });
}
