import { readdirSync } from "node:fs";
import { join } from "node:path";
import { jobs } from "../../../src/core/jobs";
import type { JobContext } from "../../../src/core/jobs/job";
import { noSettings } from "../../../src/core/plan/settings";
import { sampleBook } from "../../support/samplePlan";

const said: JobContext = { settings: noSettings, asAt: "2018-10-10", accept: "all", preset: "board", label: "October" };

/** What waits in turns, and how often it was waited for. */
function pauses() {
  let count = 0;
  return { count: () => count, pause: () => new Promise<void>((resolve) => (count++, setImmediate(resolve))) };
}

/** The first run loads every job's code. */

describe.each(readdirSync(join(__dirname, "../../samples")))("the sample %s", (name) => {
  it("gives the same to every job, whether it pauses or not", async () => {
    for (const job of jobs) {
      const { pause, count } = pauses();
      const through = await job.run(sampleBook(name), said);
      expect([job.id, await job.run(sampleBook(name), { ...said, pause })]).toEqual([job.id, through]);
      const isLong = !["put-back", "circulate", "sample-plan"].includes(job.id);
      expect([job.id, count() > 0]).toEqual([job.id, isLong]);
    }
  });
});
