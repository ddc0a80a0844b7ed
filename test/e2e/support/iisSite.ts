import { readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { SaxesParser } from "saxes";
import { findFile } from "../../../src/workbench/server/findFile";
import { headersFor } from "../../../src/workbench/server/headers";
import type { Site } from "../../../src/workbench/server/site";

/** The headers that a web.config sets, by the path of its `location`; "" for the folder that it lies in. */
function headersOf(webConfig: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Record<string, string>>();
  let place: Record<string, string> = {};
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "location") found.set((attributes["path"] ?? "").replace(/^\.$/, ""), (place = {}));
    if (name === "add") place[attributes["name"] ?? ""] = attributes["value"] ?? "";
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(webConfig).close();
  return found;
}

/** A built folder as IIS serves it: its files by their type, below the path of its host, with the headers of its own web.config and no others. */
export async function iisSite(folder: string, base: string): Promise<Site> {
  const headers = headersOf(await readFile(join(folder, "web.config"), "utf8"));
  return async (path) => {
    const file = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : undefined;
    if (file === undefined || basename(file) === "web.config") return undefined;
    const [first = ""] = relative(folder, file).split(/[\\/]/);
    return {
      body: await readFile(file),
      headers: { "Content-Type": headersFor(file)["Content-Type"] ?? "", ...headers.get(""), ...headers.get(first) },
    };
  };
}
