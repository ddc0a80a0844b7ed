import { doings } from "./jobs";
import { browserTest } from "./support/browserTest";
import { enterPane } from "./support/keys";
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
