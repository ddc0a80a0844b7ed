import about from "../../package.json";
import { words } from "./words";

/** The add-in's version, Excel's, and the web view's: what whoever looks into trouble asks first. */
export function versions(): string {
  const excel = typeof Office === "undefined" ? undefined : Office.context?.diagnostics;
  return [
    `${words.product} ${about.version}`,
    excel ? `Excel ${excel.version}, ${excel.platform}` : "Excel ?",
    navigator.userAgent,
  ].join("\n");
}
