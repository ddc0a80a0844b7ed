import { browserTest } from "./support/browserTest";

browserTest("the pane can be loaded again, by the page and by itself, and goes on working", {}, async (bench) => {
  const { page, pane } = bench;
  const understood = pane.getByText("What was understood");
  await understood.waitFor();
  await page.getByRole("button", { name: "Load the pane again" }).click();
  await understood.waitFor();
  const frame = page.frames().find((each) => each.url().includes("/pane/"));
  // Waited for together: the pane that is about to go has the same words.
  await Promise.all([frame?.waitForNavigation(), frame?.evaluate(() => location.reload())]);
  await understood.waitFor();
  await bench.ribbon("Recalculate RAG").click();
  await pane.getByRole("button", { name: "Put it back" }).first().waitFor();
});

browserTest("a ribbon button pressed before the add-in is ready runs when it is", {}, async (bench) => {
  await bench.page.getByRole("button", { name: "Load the pane again" }).click();
  await bench.ribbon("Recalculate RAG").click();
  await bench.pane.getByRole("button", { name: "Put it back" }).first().waitFor();
});

browserTest("Check plan opens the pane at its place", {}, async (bench) => {
  await bench.pane.getByRole("tab", { name: "Ratings" }).click();
  await bench.ribbon("Check plan").click();
  await bench.pane.getByRole("tab", { name: "Plan", selected: true }).waitFor();
});
