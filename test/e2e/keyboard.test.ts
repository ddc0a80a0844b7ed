import { doings } from "./jobs";
import { browserTest } from "./support/browserTest";
import { enterPane, focusedName, pressByKey } from "./support/keys";
import { isRead } from "./support/paneDoings";

// Each with the keyboard alone, at the narrowest width; every stop on the way is in sight and outlined.
for (const { job, sample, before, byKeyboard } of doings) {
  browserTest(
    `${job} by keyboard alone`,
    { paneWidth: 270, ...(sample === undefined ? {} : { sample }) },
    async (bench) => {
      await isRead(bench);
      await before?.(bench);
      await enterPane(bench);
      await byKeyboard(bench);
    },
  );
}

browserTest("Escape closes Help and Settings, and the focus is where it was", {}, async (bench) => {
  await isRead(bench);
  await enterPane(bench);
  for (const name of ["Help", "Settings"]) {
    await pressByKey(bench, name);
    await bench.pane.getByRole("heading", { name, exact: true }).waitFor();
    await bench.page.keyboard.press("Escape");
    await bench.pane.getByRole("heading", { name, exact: true }).waitFor({ state: "detached" });
    expect(await focusedName(bench)).toBe(name);
  }
});
