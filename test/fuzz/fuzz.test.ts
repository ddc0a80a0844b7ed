import { workbookBytesFrom } from "../../src/workbench/workbook/workbookBytesFrom";
import { bigPlan } from "../support/bigPlan";
import { fuzzFiles } from "./fuzzFiles";
import { mutations } from "./mutate";

describe("spoilt workbooks", () => {
  it("are read or refused in a sentence: none crashes, holds or changes what only reads it", async () => {
    const files = 6 * mutations.length;
    const result = await fuzzFiles([workbookBytesFrom(bigPlan(20))], {
      files,
      seconds: Infinity,
      milliseconds: 300_000,
      seed: 11,
    });
    expect(result.harm).toEqual([]);
    expect(result.counts.refused).toBeGreaterThan(mutations.length);
    expect(result.counts.read).toBeGreaterThan(mutations.length / 2);
  });
});
