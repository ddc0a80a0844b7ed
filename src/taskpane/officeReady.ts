/** What has not come: Microsoft's script, Excel itself where the page was opened without it, an Excel new enough, or Excel's answer. */
export type Missing = "office.js" | "host" | "newer Excel" | "excel";

/** How long Excel may take before the pane says that it has not answered, in milliseconds. */
const patience = 15_000;

/** What the add-in needs of Excel, as the manifest says too. */
const needed = ["ExcelApi", "1.14"] as const;

/** The page's scripts run in their order: when all have, office.js has run too, or will not come. */
function scriptsDone(): Promise<void> {
  if (document.readyState !== "loading" && document.readyState !== "interactive") return Promise.resolve();
  return new Promise((resolve) => document.addEventListener("DOMContentLoaded", () => resolve(), { once: true }));
}

/**
 * Takes out of the browser's storage the copy that office.js makes, when it starts, of all that the add-in keeps in the workbook. Nothing of ours
 * reads it, and nothing of a workbook is to stand outside of it.
 */
function clearCopies(): void {
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (name.endsWith("CachedSessionSettings")) sessionStorage.removeItem(name);
    }
  } catch {
    // Where a page may not use the storage, there is no copy.
  }
}

/**
 * Resolves once Excel takes requests. `onMissing` is told what is missing: where Excel only has not answered yet, it may still come, and then this
 * resolves; else it never does.
 */
export async function officeReady(onMissing: (what: Missing) => void): Promise<void> {
  await scriptsDone();
  return new Promise((resolve) => {
    if (typeof Office === "undefined") return onMissing("office.js");
    const timer = setTimeout(() => onMissing("excel"), patience);
    void Office.onReady(({ host }) => {
      clearTimeout(timer);
      clearCopies();
      if (host !== Office.HostType.Excel) onMissing("host");
      else if (!Office.context.requirements.isSetSupported(...needed)) onMissing("newer Excel");
      else resolve();
    });
  });
}
