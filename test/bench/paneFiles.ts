import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { buildPane } from "../support/buildPane";

export const root = join(__dirname, "../..");

export const stockTemplate = "the generator's React template";

let template: Promise<string> | undefined;

/** The pane as it ships, built where it is missing or old. */
export function ourPane(): Promise<string> {
  return buildPane(root, (sentence) => process.stderr.write(`${sentence}\n`));
}

/** The peer, built once in this run by the same webpack as the pane. */
export function stockPane(): Promise<string> {
  template ??= build();
  return template;
}

async function build(): Promise<string> {
  process.stderr.write("Building the stock template …\n");
  const folder = join(root, "node_modules/.cache/action-plan/stock-template");
  const config = join(__dirname, "stockTemplate/webpack.config.cjs");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--config", config, "--output-path", folder], { cwd: root });
  return folder;
}

/** The page's own scripts and styles, in the order of the page; what comes from elsewhere, such as office.js, is left out. */
export function firstFiles(dist: string): readonly string[] {
  const html = readFileSync(join(dist, "taskpane.html"), "utf8");
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)/g)].map((match) => match[1]);
  return named.filter((file): file is string => file !== undefined && /^(?!https?:).*\.(?:js|css)$/.test(file));
}

/** Gzip bytes of files below a folder. */
export function gzipBytes(dist: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
}
