import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { page } from "../../taskpane/words/page";
import { findFile } from "./findFile";
import { keptPackages, packageFile } from "./keptPackages";

/** The files of a pane by the path that they are asked for with ("taskpane.html"); undefined where there is none of that name. */
export type PaneFiles = (path: string) => Promise<Uint8Array | undefined>;

/** The files of a folder, such as a pane built for deployment. */
export function filesOfFolder(folder: string): PaneFiles {
  return async (path) => {
    const file = await findFile(folder, path);
    return file === undefined ? undefined : readFile(file);
  };
}

const packagesFolder = "packages";

/**
 * The pane as it is tried: built from its sources at each start, not minified, its packages kept from the last time. What is deployed is built by
 * `npm run build`, and that is what the browser tests run. Throws with esbuild's own words where a source cannot be built.
 */
export async function triedPane(root: string, cache: string, say: (sentence: string) => void): Promise<PaneFiles> {
  const specifiers = new Set<string>();
  const folder = join(root, "src/taskpane");
  const built = await build({
    absWorkingDir: root,
    entryPoints: [join(folder, "index.tsx")],
    outdir: join(root, "pane"),
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2020",
    jsx: "automatic",
    resolveExtensions: [".ts", ".tsx", ".js"],
    logLevel: "silent",
    plugins: [
      {
        name: "packages apart",
        setup: (building) => {
          building.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
            if (kind === "entry-point") return undefined;
            specifiers.add(path);
            return { path: `./${packagesFolder}/${packageFile(path)}`, external: true };
          });
        },
      },
    ],
  });
  // The page's first script is no module: those wait until the page was read, and this one must be there before office.js.
  const first = await build({
    entryPoints: [join(root, "src/commands/firstScript.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    logLevel: "silent",
  });
  const own = new Map(built.outputFiles.map(({ path, contents }) => [basename(path), contents]));
  own.set("firstScript.js", first.outputFiles[0]?.contents ?? new Uint8Array());
  own.set("taskpane.html", Buffer.from(await pageOf(folder)));
  for (const [, style = ""] of (await readFile(join(folder, "taskpane.html"), "utf8")).matchAll(styleSheet))
    own.set(style, await readFile(join(folder, style)));
  const packages = filesOfFolder(await keptPackages(root, cache, [...specifiers].sort(), say));
  return async (path) =>
    own.get(path) ??
    (path.startsWith(`${packagesFolder}/`) ? packages(path.slice(packagesFolder.length + 1)) : undefined);
}

const styleSheet = /<%= require\('\.\/([\w.]+\.css)'\) %>/g;

/** The pane's page: its template with its words, style sheets and script put in, as the build for deployment does. */
async function pageOf(folder: string): Promise<string> {
  const template = await readFile(join(folder, "taskpane.html"), "utf8");
  const words: Readonly<Record<string, string>> = page;
  return template
    .replace(/<% .*? %>/, "")
    .replace(/<%= page\.(\w+) %>/g, (_, name: string) => words[name] ?? "")
    .replace(styleSheet, "$1")
    .replace(
      /<%= htmlWebpackPlugin\.tags\.headTags\.filter\(\(tag\) => \/.*?%>/,
      '<script src="firstScript.js"></script>',
    )
    .replace(/<%= htmlWebpackPlugin\.tags\.headTags.*?%>/, '<script type="module" src="index.js"></script>');
}
