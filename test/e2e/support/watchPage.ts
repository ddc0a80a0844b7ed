import type { BrowserContext, Request } from "playwright-core";

/**
 * Notes, for every page of the context, what no test may cause: errors on the console, uncaught errors, breaches of a content security policy, and any
 * request other than for the workbench's page, the add-in's own files and office.js from this machine's server.
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<string[]> {
  const troubles: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol === "data:" || url.protocol === "blob:") return;
    if (url.origin !== origin) troubles.push(`a request would leave this machine: ${request.url()}`);
    else if (!isExpected(request, url)) troubles.push(`a request for no file of ours: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => troubles.push(`uncaught: ${error.error().message}`));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
  });
  return troubles;
}

/** What the pane asks for: its own built files, and office.js with the two files that it loads itself. */
const ofThePane = /^\/(?:pane\/[\w./-]+|office-js\/(?:office|excel-web-16\.00|[a-z]{2}-[a-z]{2}\/office_strings)\.js)$/;
/** What the page around it asks for: itself, the samples, the manifest with its pictures, and the pane's page. */
const ofThePage = /^\/(?:|page\/[\w.-]+|samples\/[\w.%-]+|manifest\.xml|assets\/[\w-]+\.png|pane\/taskpane\.html)$/;

function isExpected(request: Request, url: URL): boolean {
  if (request.method() !== "GET") return false;
  return (isOfThePane(request) ? ofThePane : ofThePage).test(url.pathname);
}

function isOfThePane(request: Request): boolean {
  // A navigation has no frame to ask yet, and a worker none at all.
  if (request.isNavigationRequest() || request.serviceWorker()) return false;
  try {
    return request.frame().parentFrame() !== null;
  } catch {
    return false;
  }
}
