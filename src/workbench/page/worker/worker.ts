import { openWorkbook } from "../../../xlsx/openWorkbook";
import { saveWorkbook } from "../../workbook/saveWorkbook";
import type { Ask, Reply } from "./asks";

// Files from anywhere are read here, where a file that never ends can be ended.
self.addEventListener("message", (event: MessageEvent<Ask>) => {
  answer(event.data).then(
    (reply) => self.postMessage(reply),
    (error: unknown) => {
      const sentence = error instanceof Error ? error.message : String(error);
      self.postMessage({ type: "trouble", sentence } satisfies Reply);
    },
  );
});

async function answer(ask: Ask): Promise<Reply> {
  if (ask.type === "save") return { type: "saved", bytes: new Uint8Array(await saveWorkbook(ask, ask.changes)) };
  const opened = openWorkbook(ask.bytes);
  return "trouble" in opened ? { type: "trouble", sentence: opened.trouble } : { type: "opened", state: opened.state };
}
