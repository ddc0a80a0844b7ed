import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * The file that a request path names inside a folder; undefined where there is none.
 * Never a file outside the folder: "..", hidden names, backslashes and drive letters are no part of a path here.
 * Where upper and lower case differ the folder's own spelling is found (office.js asks for AgaveErrorUX, the package has agaveerrorux).
 */
export async function findFile(folder: string, path: string): Promise<string | undefined> {
  const parts = partsOf(path);
  if (!parts) return undefined;
  const exact = join(folder, ...parts);
  if (await isFile(exact)) return exact;
  let found = folder;
  for (const part of parts) {
    const names = await readdir(found).catch(() => []);
    const name = names.find((candidate) => candidate.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    found = join(found, name);
  }
  return (await isFile(found)) ? found : undefined;
}

/** The parts of a request path once decoded; undefined where a part could lead astray. */
function partsOf(path: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const parts = decoded.split("/").filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => /^[^.\\:\0][^\\:\0]*$/.test(part)) ? parts : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
