import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readSettings, type Settings } from "../../core/plan/settings";
import { openWorkbook, type OpenedWorkbook } from "../../xlsx/openWorkbook";
import { UsageError } from "./readArguments";

/** Larger files are no plans: they are refused before they are read. */
const largestFile = 100 * 1024 * 1024;

/** A file that cannot be read as a workbook: a plain sentence that names it. */
export class UnreadableFile extends Error {}

function bytesOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new UnreadableFile(`${file}: the file could not be opened (${codeOf(error)}).`);
  }
}

/** What the system calls it: EACCES, ENOENT, ENOSPC. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Writes a workbook to disk; a UsageError where it cannot be written there. */
export function writeFile(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw new UsageError(`--out: ${file} could not be written (${codeOf(error)}).`);
  }
}

/** Reads a workbook from disk. */
export function openFile(file: string): OpenedWorkbook {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) throw new UnreadableFile(`${file}: there is no such file.`);
  if (!facts.isFile()) throw new UnreadableFile(`${file}: this is no file.`);
  if (facts.size > largestFile)
    throw new UnreadableFile(`${file}: the file is larger than 100 MB, so it was not read.`);
  const opened = openWorkbook(bytesOf(file));
  if ("trouble" in opened) throw new UnreadableFile(`${file}: ${opened.trouble}`);
  return opened;
}

function realPath(file: string): string {
  return existsSync(file) ? realpathSync(file) : join(realPath(dirname(file)), file.slice(dirname(file).length));
}

/** Refuses an output that is one of the inputs, by whatever name: the input is never written to. */
export function refuseSameFile(out: string, inputs: readonly string[]): void {
  const facts = statSync(out, { throwIfNoEntry: false });
  if (!facts) return;
  for (const input of inputs) {
    const other = statSync(input, { throwIfNoEntry: false });
    if ((other && other.ino === facts.ino && other.dev === facts.dev) || realPath(out) === realPath(input)) {
      throw new UsageError(`--out names the input ${input}, which is never written to. Name another file.`);
    }
  }
}

/** Reads a settings file, checked at the door. */
export function settingsFrom(file: string): Settings {
  if (!existsSync(file)) throw new UsageError(`--settings: there is no file ${file}.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new UsageError(`--settings: ${file} is not JSON.`);
  }
  const settings = readSettings(json);
  if ("trouble" in settings) throw new UsageError(`--settings: ${file}: ${settings.trouble}`);
  return settings;
}
