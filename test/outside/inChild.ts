import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";
import type { ChildTask } from "./child";
import type { OutsideScript } from "./findScripts";
import type { PartResult, ScriptResult } from "./runScript";

const root = join(__dirname, "../..");
const cache = join(root, "node_modules/.cache/outside");
const longestRun = 30_000;
const mostMemory = 512;

/** Runs scripts by others, each in a process of its own that may read the project's files and nothing else: see `confinement`. */
export interface ScriptRunner {
  /** Always answers: a script that cannot be compiled, hangs or ends its process is a part that failed. */
  run(script: OutsideScript): Promise<ScriptResult>;
}

/**
 * Node's own permission model: no file outside the project, none to write, no process or worker of its own; and no code from text, so that
 * nothing of the realm leads out of it. Connections are refused by `noNetwork`. A guard against accidents, not against an attacker: run
 * only what you have read.
 */
function confinement(): readonly string[] {
  const permission = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission"; // prettier-ignore
  return [
    permission,
    `--allow-fs-read=${root}/*`,
    "--disallow-code-generation-from-strings",
    `--max-old-space-size=${mostMemory}`,
    "--no-warnings",
  ];
}

const noNetwork = `
  for (const name of ["fetch", "WebSocket", "EventSource"]) delete globalThis[name];
  require("node:net").Socket.prototype.connect = () => { throw new Error("There is no network for scripts from outside."); };
  require("node:dgram").createSocket = () => { throw new Error("There is no network for scripts from outside."); };
`;

/** Compiles the child once; `claims` is what the stand-in says it has, as { ExcelApi: "1.14" }. */
export function scriptRunner(claims: Readonly<Record<string, string>>): ScriptRunner {
  mkdirSync(cache, { recursive: true });
  const child = join(cache, `child-${process.pid}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, "child.ts")],
    outfile: child,
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["@microsoft/office-js"],
    banner: { js: noNetwork },
    logLevel: "error",
  });
  return {
    run: ({ source }) => {
      const compiled = compile(source);
      if (typeof compiled !== "string") return Promise.resolve({ parts: [compiled], sheets: {} });
      return inChild(child, { source: compiled, claims });
    },
  };
}

/** As JavaScript, or what is wrong with it. */
function compile(source: string): string | PartResult {
  try {
    return transformSync(source, { loader: "ts", target: "es2022", format: "esm" }).code;
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return { part: "the script", outcome: "failed", because, logged: [] };
  }
}

function inChild(child: string, task: ChildTask): Promise<ScriptResult> {
  return new Promise((done) => {
    const running = spawn(process.execPath, [...confinement(), child], {
      env: {},
      timeout: longestRun,
      cwd: root,
    });
    let answer = "";
    let trouble = "";
    running.stdout.on("data", (part) => (answer += String(part)));
    running.stderr.on("data", (part) => (trouble += String(part)));
    running.stdin.on("error", () => undefined);
    running.stdin.end(JSON.stringify(task));
    running.on("close", (code, signal) => {
      const because = signal ? `It did not end within ${longestRun / 1000} seconds.` : trouble.trim();
      // Written by child.ts, in this form.
      if (code === 0) done(JSON.parse(answer) as ScriptResult);
      else done({ parts: [{ part: "the script", outcome: "failed", because, logged: [] }], sheets: {} });
    });
  });
}
