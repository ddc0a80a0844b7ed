import { jobs } from "../../src/core/jobs";
import { doings } from "./jobs";
import { browserTest } from "./support/browserTest";
import { isRead, runJob, turnTo } from "./support/paneDoings";

test("every job is done in the browser", () => {
  expect(doings.map(({ job }) => job).sort()).toEqual(jobs.map(({ id }) => id).sort());
});

for (const { job, sample, before, byMouse } of doings) {
  browserTest(`${job}, every view looked at`, sample === undefined ? {} : { sample }, async (bench) => {
    await isRead(bench);
    await before?.(bench);
    await byMouse(bench);
  });
}

browserTest(
  "last quarter's file is picked and compared with; what is no workbook is refused in a sentence",
  {},
  async (bench) => {
    const { page, pane } = bench;
    await turnTo(bench, "Meetings");
    const name = (await page.locator("#file-name").textContent()) ?? "";
    const buffer = await (await page.request.get(`/samples/${encodeURIComponent(name)}`)).body();
    const picker = pane.locator('input[type="file"]');
    await picker.setInputFiles({ name: "minutes.xlsx", mimeType: "", buffer: Buffer.from("no workbook") });
    await pane.getByText(/^minutes\.xlsx/).waitFor();
    await picker.setInputFiles({ name: "Last quarter.xlsx", mimeType: "", buffer });
    await pane.getByText("Compared with the file Last quarter.xlsx.").waitFor();
    expect(await runJob(bench, "Meeting summary")).toContain("Compared with Last quarter.xlsx");
  },
);
