import { spawn } from "node:child_process";

/** Opens the address in the machine's own browser; where there is none nothing happens, as the address was printed. */
export function openBrowser(address: string): void {
  const [command, ...words] = opener(address);
  const child = spawn(command, words, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function opener(address: string): readonly [string, ...string[]] {
  if (process.platform === "win32") return ["cmd", "/c", "start", "", address];
  return [process.platform === "darwin" ? "open" : "xdg-open", address];
}
