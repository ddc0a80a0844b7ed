import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Script } from "node:vm";

/** Scripts of a folder, compiled once per process; the engine's code of them is kept on disk, so that the next process starts sooner. */
export interface CompiledScripts {
  run(realm: object, file: string): void;
  /** Keeps the code of what has run so far, where it is not kept yet. Where the disk takes nothing, nothing is kept. */
  keep(): void;
}

/** `folder` holds the scripts; `cache` is where their code is kept. Code of another version of Node or of a script is not taken. */
export function compiledScripts(folder: string, cache: string): CompiledScripts {
  const compiled = new Map<string, { readonly script: Script; readonly place: string; readonly isKept: boolean }>();

  function compile(file: string) {
    const filename = join(folder, file.toLowerCase());
    const source = readFileSync(filename, "utf8");
    const place = join(cache, `${basename(filename)}.${source.length}.${process.version}.${process.arch}`);
    const cachedData = existsSync(place) ? readFileSync(place) : undefined;
    const script = new Script(source, { filename, ...(cachedData ? { cachedData } : {}) });
    return { script, place, isKept: cachedData !== undefined && script.cachedDataRejected !== true };
  }

  return {
    run: (realm, file) => {
      const known = compiled.get(file) ?? compile(file);
      compiled.set(file, known);
      known.script.runInContext(realm);
    },
    keep: () => {
      for (const [file, { script, place, isKept }] of compiled) {
        if (isKept) continue;
        compiled.set(file, { script, place, isKept: true });
        keepCode(place, cache, script);
      }
    },
  };
}

/** Written beside its place and then moved there: another process never reads half of it. */
function keepCode(place: string, cache: string, script: Script): void {
  try {
    mkdirSync(cache, { recursive: true });
    const beside = `${place}.${process.pid}`;
    writeFileSync(beside, script.createCachedData());
    renameSync(beside, place);
  } catch {
    // A folder that cannot be written to costs some milliseconds at the next start, and nothing else.
  }
}
