import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptPackages } from "../../../src/workbench/server/keptPackages";
import { triedPane, type PaneFiles } from "../../../src/workbench/server/triedPane";

const root = join(__dirname, "../../..");
let cache = "";
const said: string[] = [];
let pane: PaneFiles;
const text = async (path: string) => Buffer.from((await pane(path)) ?? []).toString("utf8");

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "tried-pane-"));
  pane = await triedPane(root, cache, (sentence) => said.push(sentence));
});

afterAll(() => rm(cache, { recursive: true, force: true }));

/** The files that a page or script of the pane loads, by their paths in it. */
function askedFor(source: string): readonly string[] {
  const found = source.matchAll(/(?:from|import\(|src=|href=|import)\s*"(?:\.\/)?([\w./-]+\.(?:js|css))"/g);
  return [...found].map(([, path = ""]) => path);
}

test("every file that the page and its scripts load is there, and nothing of the template is left", async () => {
  const page = await text("taskpane.html");
  expect(page).not.toContain("<%");
  const open = [...askedFor(page)];
  const seen = new Set<string>();
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const source = await text(path);
    expect([path, source.length > 0]).toEqual([path, true]);
    const folder = path.includes("/") ? `${path.split("/")[0]}/` : "";
    if (path.endsWith(".js")) open.push(...askedFor(source).map((each) => (each.includes("/") ? each : folder + each)));
  }
  expect([...seen].filter((path) => path.endsWith(".css"))).toHaveLength(3);
  expect([...seen].some((path) => path === "packages/react.js")).toBe(true);
});

test("packages are made ready once, and said so; a second start says nothing", async () => {
  expect(said).toHaveLength(1);
  await triedPane(root, cache, (sentence) => said.push(sentence));
  expect(said).toHaveLength(1);
});

test("another lock file means other packages, so that none is ever stale", async () => {
  const other = await mkdtemp(join(tmpdir(), "other-lock-"));
  try {
    await cp(join(root, "package.json"), join(other, "package.json"));
    await writeFile(join(other, "package-lock.json"), `${await readFile(join(root, "package-lock.json"), "utf8")} `);
    const ours = await keptPackages(root, cache, [], () => undefined);
    expect(await keptPackages(other, cache, [], () => undefined)).not.toBe(ours);
  } finally {
    await rm(other, { recursive: true, force: true });
  }
});

test("a source that cannot be built is said with its place, and no file is served", async () => {
  await expect(triedPane(join(cache, "nowhere"), cache, () => undefined)).rejects.toThrow(/index\.tsx|no such file/i);
});
