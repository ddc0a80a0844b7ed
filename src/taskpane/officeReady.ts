/** What has not come: Microsoft's script, Excel itself where the page was opened without it, an Excel new enough, or Excel's answer. */
export type Missing = "office.js" | "host" | "newer Excel" | "excel";

/** Why the pane cannot reach Excel. */
export class NotReady extends Error {
  override readonly name = "NotReady";
  constructor(readonly what: Missing) {
    super(`The pane lacks: ${what}.`);
  }
}

/** How long Excel may take before the pane says that it has not answered, in milliseconds. */
const patience = 15_000;

/** What the add-in needs of Excel, as the manifest says too. */
const needed = ["ExcelApi", "1.14"] as const;

/** The page's scripts run in their order: when all have, office.js has run too, or will not come. */
function scriptsDone(): Promise<void> {
  if (document.readyState !== "loading" && document.readyState !== "interactive") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve(), { once: true }));
}

/** Resolves once Excel takes requests; rejects with what is missing. */
export async function officeReady(): Promise<void> {
  await scriptsDone();
  if (typeof Office === "undefined") throw new NotReady("office.js");
  const answered = new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new NotReady("excel")), patience);
    void Office.onReady(({ host }) => {
      if (host !== Office.HostType.Excel) reject(new NotReady("host"));
      else if (!Office.context.requirements.isSetSupported(...needed)) reject(new NotReady("newer Excel"));
      else resolve();
    });
  });
  return answered;
}
