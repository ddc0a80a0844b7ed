import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

// Peers serve figures alone, so they are no part of the project's own packages: they come when the bench first runs.
if (!existsSync(join(__dirname, "node_modules/.package-lock.json"))) {
  process.stderr.write("Installing what is measured beside (test/bench/package.json) …\n");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: __dirname,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
}
