import { execFile } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";

const root = join(__dirname, "../../..");

/** The folder that `npm run build -- --host …` writes for a host, built by a process of its own. */
export async function buildFor(host: string): Promise<string> {
  const folder = join(root, "node_modules/.cache/action-plan/deployed");
  await promisify(execFile)(process.execPath, [join(root, "webpack.config.js"), "--host", host, "--out", folder], {
    cwd: root,
  });
  return folder;
}

/** Every file below a folder, as paths from it, in order. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
}
