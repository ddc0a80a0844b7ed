import { runScript } from "./runScript";

/** What the child is handed on its standard input. */
export interface ChildTask {
  readonly source: string;
  readonly claims: Readonly<Record<string, string>>;
}

let text = "";
process.stdin.on("data", (part) => (text += String(part)));
process.stdin.on("end", () => {
  // Handed over by our own parent, in this form.
  const { source, claims } = JSON.parse(text) as ChildTask;
  runScript(source, claims).then(
    (result) => process.stdout.write(JSON.stringify(result), () => process.exit(0)),
    (error: unknown) => {
      process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
      process.exit(1);
    },
  );
});
