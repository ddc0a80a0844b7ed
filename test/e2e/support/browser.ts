import { createHash, X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

const onLinux = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const onMac = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const onWindows = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** The installed Chromium, Chrome or Edge: CHROME_PATH, else where each system has them; undefined where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env["CHROME_PATH"];
  if (named) return existsSync(named) ? named : undefined;
  const programs = [env["ProgramFiles"], env["ProgramFiles(x86)"], env["LOCALAPPDATA"]].filter(
    (folder) => folder !== undefined,
  );
  const folders = (env["PATH"] ?? "").split(":").concat("/usr/bin", "/snap/bin");
  const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: onMac,
    win32: programs.flatMap((folder) => onWindows.map((path) => join(folder, path))),
  };
  const elsewhere = onLinux.flatMap((name) => folders.map((folder) => join(folder, name)));
  return (places[process.platform] ?? elsewhere).find((path) => existsSync(path));
}

const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Names other than this machine's lead nowhere, so that nothing can leave it even for a moment.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

/** Starts the browser once; test files join it by its address. Where it trusts the server's certificate (PEM) it keeps what it was sent, and the code made of it, as in use. */
export function launchBrowser(executablePath: string, certificate?: string): Promise<BrowserServer> {
  const trusted = certificate === undefined ? [] : [`--ignore-certificate-errors-spki-list=${keyHash(certificate)}`];
  return chromium.launchServer({ executablePath, headless: true, args: [...switches, ...trusted], host: "127.0.0.1" });
}

function keyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

export function joinBrowser(address: string): Promise<Browser> {
  return chromium.connect(address);
}
