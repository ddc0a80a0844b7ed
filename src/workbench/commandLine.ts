import { refuseSameFile, UnreadableFile } from "./commandLine/files";
import { help, jobHelp } from "./commandLine/help";
import { mannerOf } from "./commandLine/layOut";
import { readArguments, UsageError, type Wish } from "./commandLine/readArguments";
import { runFile, type FileResult } from "./commandLine/runFile";
import { tell } from "./commandLine/tell/tell";
import { version } from "../../package.json";
import { Trouble } from "../xlsx/zip/trouble";

/** Exit codes of the contract. */
const done = 0;
const unforeseen = 1;
const wrong = 2;

const manner = mannerOf(process.stdout, process.env);

function print({ file, result, traffic }: FileResult, wish: Wish): void {
  const { job, say, refused, results, kept, trouble } = result;
  if (wish.json) {
    const { plans = [], ...others } = results;
    const line = { file, job, plans, say, ...(refused === undefined ? {} : { refused }), ...others, kept, traffic };
    process.stdout.write(`${JSON.stringify(trouble ? { ...line, trouble } : line)}\n`);
  } else {
    process.stdout.write(tell(result, manner));
  }
  if (trouble) process.stderr.write(`${file}: ${trouble.sentence}\n${trouble.detail}\n`);
}

/** A sentence where the file cannot be written without a loss; all there is to know where that was not foreseen. */
function told(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs the job on each workbook; one that fails does not stop the rest. */
async function runAll(wish: Wish): Promise<number> {
  let code = done;
  for (const file of wish.files) {
    try {
      const result = await runFile(file, wish);
      if (!wish.json && wish.files.length > 1) process.stdout.write(`${file}:\n`);
      print(result, wish);
      if (result.result.trouble) code = unforeseen;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      process.stderr.write(`${error instanceof UnreadableFile ? error.message : `${file}: ${told(error)}`}\n`);
      code = error instanceof UnreadableFile && code !== unforeseen ? wrong : unforeseen;
    }
  }
  return code;
}

async function main(): Promise<number> {
  try {
    const wish = readArguments(process.argv.slice(2));
    if (wish === undefined || "ask" in wish) {
      process.stdout.write(
        `${wish?.ask === "version" ? version : wish?.job ? jobHelp(wish.job, manner) : help(manner)}\n`,
      );
      return wish === undefined ? wrong : done;
    }
    if (wish.out !== undefined) refuseSameFile(wish.out, wish.files);
    return await runAll(wish);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof UnreadableFile)) throw error;
    process.stderr.write(
      `${error.message}\n${error instanceof UsageError ? "How it is used: npm run --silent plan -- --help\n" : ""}`,
    );
    return wrong;
  }
}

void main().then((code) => {
  // office.js keeps timers of its own alive: what was asked is done and written, so the process ends.
  process.stdout.write("", () => process.exit(code));
});
