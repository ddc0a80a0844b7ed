import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { findFile } from "./findFile";
import { headersFor, pagePolicy, workerPolicy } from "./headers";
import { withLocalOffice } from "./paneHtml";
import type { SampleFile } from "./sampleFiles";
import type { PaneFiles } from "./triedPane";

/** What one request path is answered with. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a request path ("/pane/taskpane.html"); undefined where there is nothing of that name. */
export type Site = (path: string) => Promise<Answer | undefined>;

/** Where the parts of the site come from. */
export interface SiteSource {
  /** The project's root folder. */
  readonly root: string;
  /** The pane's files. */
  readonly pane: PaneFiles;
  /** The built page, by file name. */
  readonly page: ReadonlyMap<string, Uint8Array>;
  readonly samples: readonly SampleFile[];
}

/**
 * The page at /, the pane as the workbench shows it below /pane/, office.js below /office-js/, the samples below /samples/.
 * The rest is the built pane as it ships: the addresses that the manifest gives a real Excel.
 */
export function makeSite(source: SiteSource): Site {
  const folders: readonly (readonly [prefix: string, folder: string])[] = [
    ["/office-js/", join(source.root, "node_modules/@microsoft/office-js/dist")],
    ["/engine/", join(source.root, "node_modules/excelize-wasm")],
    ["/assets/", join(source.root, "assets")],
  ];
  return async (path) => {
    const name = path === "/" ? "index.html" : path.replace(/^\/page\//, "");
    const built = path === "/" || path.startsWith("/page/") ? source.page.get(name) : undefined;
    if (built) return { body: built, headers: { ...headersFor(name), ...policyOf(name) } };
    if (path === "/samples/list.json") return json(source.samples);
    const sample = source.samples.find(({ file }) => path === `/samples/${encodeURIComponent(file)}`);
    if (sample) return { body: await sample.bytes(), headers: headersFor(sample.file) };
    // Not the built one, which may be for another host.
    if (path === "/manifest.xml") return fileAnswer(join(source.root, "manifest.xml")).catch(() => undefined);
    const ofPane = await paneAnswer(source.pane, path);
    if (ofPane) return ofPane;
    for (const [prefix, folder] of folders) {
      const file = path.startsWith(prefix) ? await findFile(folder, path.slice(prefix.length)) : undefined;
      if (file) return fileAnswer(file, prefix === "/office-js/" ? tenMinutes : {});
    }
    return undefined;
  };
}

/** A file of the pane, below /pane/ as the workbench shows it, elsewhere as a real Excel asks for it. */
async function paneAnswer(pane: PaneFiles, path: string): Promise<Answer | undefined> {
  const inWorkbench = path.startsWith("/pane/");
  const name = path.slice(inWorkbench ? "/pane/".length : 1);
  const bytes = await pane(name);
  if (!bytes) return undefined;
  const isPage = inWorkbench && name.endsWith(".html");
  return {
    body: isPage ? withLocalOffice(Buffer.from(bytes).toString("utf8")) : bytes,
    headers: headersFor(basename(name)),
  };
}

/** office.js is of one version as long as the server runs: a browser that keeps it, and the code made of it, loads the pane sooner. */
const tenMinutes = { "Cache-Control": "public, max-age=600" };

async function fileAnswer(file: string, more: Answer["headers"] = {}): Promise<Answer> {
  return { body: await readFile(file), headers: { ...headersFor(basename(file)), ...more } };
}

function policyOf(name: string): Record<string, string> {
  if (name === "index.html") return { "Content-Security-Policy": pagePolicy };
  return name.startsWith("worker") ? { "Content-Security-Policy": workerPolicy } : {};
}

function json(value: unknown): Answer {
  return { body: JSON.stringify(value), headers: headersFor("list.json") };
}
