import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build, version } from "esbuild";

/** The name of a package's file as the tried pane asks for it: "react-dom/client" → "react-dom_client.js". */
export function packageFile(specifier: string): string {
  return `${specifier.replace(/[^\w.-]/g, "_")}.js`;
}

/**
 * The folder that holds the packages of the pane, each as a module of its own. Made when a package or what is asked for changes, and kept below
 * `cache`: own sources change all the time and take a blink, React and Fluent hardly ever and take seconds.
 */
export async function keptPackages(
  root: string,
  cache: string,
  specifiers: readonly string[],
  say: (sentence: string) => void,
): Promise<string> {
  const folder = join(cache, `packages-${keyOf(root, specifiers)}`);
  if (existsSync(folder)) return folder;
  say("Making ready what the pane is built on, this once …");
  await mkdir(cache, { recursive: true });
  // Written beside and renamed, so that a folder of this name is always whole.
  const unfinished = join(cache, `unfinished-${randomUUID()}`);
  await buildPackages(root, unfinished, specifiers);
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** Changes whenever an installed package, esbuild or the list of packages does. */
function keyOf(root: string, specifiers: readonly string[]): string {
  const lock = readFileSync(join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).update(version).update(specifiers.join("\n"));
  return hash.digest("hex").slice(0, 16);
}

async function buildPackages(root: string, outdir: string, specifiers: readonly string[]): Promise<void> {
  const specifierOf = new Map(specifiers.map((specifier) => [packageFile(specifier).slice(0, -3), specifier]));
  await build({
    absWorkingDir: root,
    entryPoints: [...specifierOf.keys()].map((name) => ({ in: `package:${name}`, out: name })),
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2020",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    logLevel: "error",
    plugins: [
      {
        name: "package",
        setup: (building) => {
          building.onResolve({ filter: /^package:/ }, ({ path }) => ({
            path: specifierOf.get(path.replace("package:", "")) ?? path,
            namespace: "package",
          }));
          building.onLoad({ filter: /.*/, namespace: "package" }, ({ path }) => ({
            contents: handOn(root, path),
            resolveDir: root,
          }));
        },
      },
    ],
  });
}

/** A module that hands on all that a package exports. What a CommonJS package exports is known only once it was run. */
function handOn(root: string, specifier: string): string {
  if (hasModules(root, specifier)) return `export * from "${specifier}";`;
  const names = Object.keys(createRequire(join(root, "package.json"))(specifier)).filter((name) => name !== "default");
  return `export { ${names.join(", ")} } from "${specifier}"; export { default } from "${specifier}";`;
}

function hasModules(root: string, specifier: string): boolean {
  const name = specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const facts = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
  return facts.module !== undefined || /"import"/.test(JSON.stringify(facts.exports ?? ""));
}
