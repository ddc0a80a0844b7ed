import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleState } from "../../../src/workbench/server/sampleState";
import { workbookBytesFrom } from "../../../src/workbench/workbook/workbookBytesFrom";
import { readSheets } from "../../support/grid";
import { officersRule } from "../../support/overlays";
import { look } from "../support/look";
import { picture } from "../support/picture";
import { pressByKey, turnByKey } from "../support/keys";
import type { OpenWorkbench } from "../support/openWorkbench";
import { button, isRead, openFolds, openOwn, runJob, said, turnTo, type } from "../support/paneDoings";
import { keyColours, ratingCells, ratingColumn } from "../support/ratings";
import type { Doing } from "./doing";

const options = "Colour while typing, and other options";

/** The rating cells show their letter's colour, whoever gave it. */
async function expectColoured(bench: OpenWorkbench, column: string): Promise<void> {
  const key = await keyColours(bench);
  const cells = await ratingCells(bench, column, key.keys());
  // A rule cannot take a colour away: where the key has none, it gives white.
  const white = new Set(["", "FFFFFF"]);
  const isRight = ({ letter, fill }: (typeof cells)[number]) =>
    key.get(letter) === "" ? white.has(fill) : fill === key.get(letter);
  expect(cells.filter((cell) => !isRight(cell))).toEqual([]);
  expect(cells.length).toBeGreaterThan(5);
}

export const colourAsYouType: Doing = {
  job: "colour-as-you-type",
  byMouse: async (bench) => {
    const column = await ratingColumn(bench);
    await turnTo(bench, "Ratings");
    await openFolds(bench);
    await bench.pane.getByText("Colour as I type is off").waitFor();
    await button(bench, "Turn it on").click();
    await said(bench).getByText("now take the key's colour as they are typed").waitFor();
    await openFolds(bench);
    await bench.pane.getByText("Colour as I type is on").waitFor();
    await look(bench, "typing-on");
    await expectColoured(bench, column);
    const [first] = await ratingCells(bench, column, ["A"]);
    const place = first?.cell ?? "";
    await type(bench, place, "r");
    expect(await bench.fillOf(place)).toBe("FF0000");
    await picture(bench.page, "workbench-typing");
    await type(bench, place, "not a letter");
    expect(await bench.fillOf(place)).toBe("");
    await type(bench, place, "G");
    await expectColoured(bench, column);
    await isRead(bench);
    await openFolds(bench);
    await button(bench, "Turn it off").click();
    await said(bench).getByText("colour as I type is off").waitFor();
    expect(await bench.fillOf(place)).toBe("");
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Ratings");
    await pressByKey(bench, options);
    await pressByKey(bench, "Show the word beside the letter", "Space");
    await pressByKey(bench, "Turn it on");
    await said(bench).getByText("as they are typed").waitFor();
    await bench.page
      .locator("#scroller td", { hasText: /^R Red$/ })
      .first()
      .waitFor();
  },
};

/** The first sample with rules as copy and paste leaves them: the same letter over and over. */
async function openFragmented(bench: OpenWorkbench): Promise<void> {
  const text = await readFile(join(__dirname, "../../samples/adults-board-2018/sheet.txt"), "utf8");
  const state = sampleState(readSheets(text));
  const [sheet] = state.sheets;
  const rows = [18, 19, 20, 21, 23, 24, 25, 26];
  sheet?.rules.push(
    ...rows.flatMap((row) => [
      officersRule(`red-${row}`, "R", "FF0000", `F${row}`),
      officersRule(`green-${row}`, "G", "00B050", `F${row}`),
    ]),
  );
  await openOwn(bench, "Fragmented.xlsx", await workbookBytesFrom(state));
  await isRead(bench);
}

export const tidyRules: Doing = {
  job: "tidy-rules",
  before: openFragmented,
  byMouse: async (bench) => {
    await turnTo(bench, "Ratings");
    await openFolds(bench);
    expect(await runJob(bench, "Tidy the colour rules")).toContain("could be joined");
    await openFolds(bench);
    await look(bench, "tidy-preview");
    expect(await bench.fillOf("F24")).toBe("FF0000");
    await button(bench, "Join these rules").click();
    await said(bench).getByText("The cells look as before.").waitFor();
    expect(await bench.fillOf("F24")).toBe("FF0000");
    await look(bench, "tidied");
  },
  byKeyboard: async (bench) => {
    await turnByKey(bench, "Ratings");
    await pressByKey(bench, options);
    await pressByKey(bench, "Tidy the colour rules");
    await said(bench).getByText("could be joined").waitFor();
    await pressByKey(bench, "Join these rules");
    await said(bench).getByText("The cells look as before.").waitFor();
  },
};
