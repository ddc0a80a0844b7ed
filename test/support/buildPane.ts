import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";

const sources = ["src/core", "src/excel", "src/taskpane", "src/commands", "src/xlsx", "assets", "build"];
const kept = "node_modules/.cache/action-plan";
const files = ["manifest.xml", "webpack.config.js", "package.json", "package-lock.json"];

/** Builds the production pane into dist/ where it is missing or older than what it is made from. Throws with webpack's own words. */
export async function buildPane(root: string, say: (sentence: string) => void): Promise<string> {
  const dist = join(root, "dist");
  if (await isFresh(root, dist)) return dist;
  say("Building the pane …");
  const begun = new Date();
  await run(root, [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"]);
  await mkdir(join(root, kept), { recursive: true });
  const built = join(root, kept, "pane-built");
  await writeFile(built, "This file is as old as what the pane was built from.\n");
  await utimes(built, begun, begun);
  return dist;
}

/** Told by a file written after each build that went well: webpack leaves unchanged files as old as they are, and a failed build leaves some too. */
async function isFresh(root: string, dist: string): Promise<boolean> {
  if (!existsSync(join(dist, "taskpane.html"))) return false;
  const built = await newest(join(root, kept, "pane-built"));
  const changed = await Promise.all([...sources, ...files].map((name) => newest(join(root, name))));
  return Math.max(...changed) <= built;
}

/** When the newest file at or below a path was changed; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const times = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...times);
}

function run(root: string, command: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said: string[] = [];
    child.stdout.on("data", (text: Buffer) => said.push(text.toString()));
    child.stderr.on("data", (text: Buffer) => said.push(text.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`The pane could not be built.\n${said.join("")}`)),
    );
  });
}
