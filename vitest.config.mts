import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

// Tests run where the clocks differ by 12 h 45 min and change in the other half of the year: a day that is a Date would show.
process.env["TZ"] = "Pacific/Chatham";

const minutes = 60_000;

/** Limits end what hangs; no test fails because the machine is slow or busy. */
const limits = { testTimeout: 10 * minutes, hookTimeout: 10 * minutes, teardownTimeout: minutes };

/** Tests of one project share a process's modules, so office.js, React and the browser's page are loaded once a process. */
const shared = { globals: true, isolate: false, pool: "forks", ...limits } as const;

/** Fluent as Node's `require` finds it: the icons' modules name each other as only a bundler understands. */
const fluent = "@fluentui/react-components";
const resolve = { alias: { [fluent]: createRequire(import.meta.url).resolve(fluent) } };

export default defineConfig({
  cacheDir: "node_modules/.cache/vite",
  test: {
    ...limits,
    // Each loads office.js and the rest for itself, so more than a few would only work more.
    maxWorkers: Math.min(4, availableParallelism()),
    reporters: ["./test/support/reporter.ts"],
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/e2e/**"],
          setupFiles: ["test/support/seed.ts"],
        },
      },
      {
        resolve,
        test: {
          ...shared,
          name: "pane",
          include: ["test/**/*.test.tsx"],
          setupFiles: ["test/support/seed.ts", "test/support/drawOnPage.ts"],
        },
      },
      {
        test: {
          ...shared,
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/support/start.ts"],
        },
      },
    ],
  },
});
