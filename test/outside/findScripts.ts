import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { load } from "js-yaml";

/** A script for Excel that somebody else wrote. */
export interface OutsideScript {
  /** Its path below the folder that was searched. */
  readonly name: string;
  /** TypeScript or JavaScript. */
  readonly source: string;
}

const extensions = new Set([".yaml", ".yml", ".js", ".ts"]);

/** The scripts of a folder and of those below it: files of JavaScript or TypeScript, and Script Lab's samples (YAML). Others are passed over. */
export function findScripts(folder: string): readonly OutsideScript[] {
  return filesOf(folder).flatMap((path) => {
    const source = scriptIn(path);
    return source === undefined ? [] : [{ name: relative(folder, path) || basename(path), source }];
  });
}

function filesOf(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** undefined where the file holds no script. */
function scriptIn(path: string): string | undefined {
  const extension = extname(path);
  if (!extensions.has(extension) || path.endsWith(".d.ts")) return undefined;
  const text = readFileSync(path, "utf8");
  if (extension === ".js" || extension === ".ts") return text;
  const sample: unknown = load(text);
  if (!isObject(sample) || !isObject(sample["script"])) return undefined;
  const { content } = sample["script"];
  return typeof content === "string" ? content : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
