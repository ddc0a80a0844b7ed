import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readSheets } from "../../../test/support/grid";
import { workbookBytesFrom } from "../workbook/workbookBytesFrom";
import { sampleState } from "./sampleState";

/** A sample as the page lists it. */
export interface SampleFile {
  /** "adults-board-2018.xlsx" */
  readonly file: string;
  /** What it shows, in a sentence. */
  readonly hint: string;
  /** False for those that the add-in should find no plan in. */
  readonly isPlan: boolean;
  /** The workbook: made when it is asked for. */
  bytes(): Promise<Uint8Array>;
}

const first = "adults-board-2018";
const noPlan = /^not-a-plan-/;

/** The samples of test/samples, which are kept as text: the one to begin with, the other plans, then what is no plan. */
export async function sampleFiles(root: string): Promise<readonly SampleFile[]> {
  const folder = join(root, "test/samples");
  const found = await readdir(folder, { withFileTypes: true });
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const rank = (name: string) => (name === first ? 0 : noPlan.test(name) ? 2 : 1);
  names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return Promise.all(
    names.map(async (name) => {
      const hint = await readFile(join(folder, name, "README.md"), "utf8").catch(() => "");
      return {
        file: `${name}.xlsx`,
        hint: hint.trim().split("\n")[0] ?? "",
        isPlan: !noPlan.test(name),
        bytes: async () =>
          workbookBytesFrom(sampleState(readSheets(await readFile(join(folder, name, "sheet.txt"), "utf8")))),
      };
    }),
  );
}
