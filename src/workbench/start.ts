import { join } from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./server/openBrowser";
import { startWorkbench } from "./server/startWorkbench";

const usage = "npm start -- [--port NUMBER] [--no-open]";

async function start(): Promise<void> {
  const { port, open } = options();
  const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
  const workbench = await startWorkbench({ root: join(__dirname, "../.."), port, say });
  say(`The workbench is at ${workbench.origin}/`);
  if (!workbench.trusted) {
    say(
      "The browser will warn once that it does not know the certificate: it was made on this machine, for this machine alone.",
    );
    say(
      'Choose "Advanced", then "Continue to localhost". To be asked nothing: npx office-addin-dev-certs install, and start again.',
    );
  }
  say("Stop with Ctrl+C.");
  const stop = () => void workbench.close().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  if (open) openBrowser(`${workbench.origin}/`);
}

function options(): { port: number; open: boolean } {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean", default: false } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is no port. ${usage}`);
  return { port, open: !values["no-open"] && process.env["CI"] !== "true" };
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
