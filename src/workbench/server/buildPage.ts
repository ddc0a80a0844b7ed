import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** Builds the page and its worker in memory: file name → bytes. Takes well under a second, so it is done at each start. */
export async function buildPage(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = join(root, "src/workbench/page");
  const built = await build({
    absWorkingDir: root,
    entryPoints: { page: join(folder, "main.ts"), worker: join(folder, "worker/worker.ts") },
    outdir: join(root, "page"),
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    minify: true,
    sourcemap: false,
    logLevel: "error",
  });
  const page = new Map<string, Uint8Array>();
  for (const file of built.outputFiles) page.set(basename(file.path), file.contents);
  for (const name of ["index.html", "page.css", "grid.css", "chart.css", "icon.svg"])
    page.set(name, await readFile(join(folder, name)));
  return page;
}
