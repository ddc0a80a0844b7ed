import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildPane } from "../support/buildPane";
import { findCertificate } from "../../src/workbench/server/certificate";
import { serve } from "../../src/workbench/server/serve";
import { buildFor, filesBelow } from "./support/buildFor";
import { deployedTest } from "./support/deployedTest";
import { iisSite } from "./support/iisSite";

const root = join(__dirname, "../..");
const host = "https://addins.example.gov.uk/action-plan/";
const base = new URL(host).pathname;
let folder = "";
let dist = "";
const read = (file: string) => readFile(join(folder, file), "utf8");

beforeAll(async () => {
  dist = await buildPane(root, () => undefined);
  folder = await buildFor(host);
});

test("the same sources give the same bytes, in another folder and for another host", async () => {
  const files = await filesBelow(folder);
  expect(files).toEqual(await filesBelow(dist));
  const named = ["manifest.xml", "nginx.conf", "unified/manifest.json", "unified/action-plan.zip"];
  for (const file of files.filter((each) => !named.includes(each))) {
    expect([file, (await readFile(join(folder, file))).equals(await readFile(join(dist, file)))]).toEqual([file, true]);
  }
  const moved = (await readFile(join(dist, "manifest.xml"), "utf8")).replaceAll("https://localhost:3000/", host);
  expect(await read("manifest.xml")).toBe(moved);
});

test("only files whose name holds a hash may be kept for good, and the page is always asked for anew", async () => {
  const site = await iisSite(folder, base);
  for (const file of await filesBelow(folder)) {
    const headers = (await site(base + file))?.headers;
    if (!headers) expect(file).toBe("web.config");
    else
      expect([file, /immutable/.test(headers["Cache-Control"] ?? "")]).toEqual([file, /\.[0-9a-f]{20}\./.test(file)]);
  }
  const page = await site(`${base}taskpane.html`);
  expect(page?.headers["Cache-Control"]).toBe("no-cache");
  expect(page?.headers["Content-Security-Policy"]).not.toMatch(/unsafe/);
  expect(await read("taskpane.html")).toContain(page?.headers["Content-Security-Policy"]);
});

test("nginx is told the same headers as IIS, each place with all of its own", async () => {
  const site = await iisSite(folder, base);
  const conf = await read("nginx.conf");
  const samples = (await filesBelow(folder)).filter((file) =>
    /^(?:taskpane\.html|static\/taskpane.*|assets\/icon.*)$/.test(file),
  );
  for (const file of samples) {
    const place = file.includes("/") ? `${base}${file.replace(/[^/]*$/, "")}` : base;
    const block = conf.split(`location ^~ ${place} {`)[1]?.split("}")[0] ?? "";
    for (const [name, value] of Object.entries((await site(base + file))?.headers ?? {})) {
      if (name === "Content-Type" || (file.includes("/") && name === "Content-Security-Policy")) continue;
      expect(block).toContain(`add_header ${name} "${value}" always;`);
    }
  }
});

test("what ships is named with its bytes, under licences that let it be given on without conditions but naming", async () => {
  const bom = JSON.parse(await read("bom.json"));
  const licences = await read("licences.txt");
  const free = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"];
  expect(bom.specVersion).toBe("1.6");
  expect(bom.components.length).toBeGreaterThan(10);
  for (const { name, version, hashes, licenses } of bom.components) {
    expect([name, hashes?.[0].content]).toEqual([name, expect.stringMatching(/^[0-9a-f]{128}$/)]);
    expect(free).toContain(licenses[0].expression);
    const own = licences.split(/^-{72}$/m).find((each) => each.trim().startsWith(`${name} ${version} (`));
    expect([name, own]).toEqual([name, expect.stringContaining(`(${licenses[0].expression})`)]);
    expect([name, own]).toEqual([name, expect.stringMatching(/copyright[^]*(permission|redistribution)/i)]);
  }
  const { devDependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const shipped = bom.components.map(({ name }: { name: string }) => name);
  expect(shipped.filter((name: string) => name in devDependencies)).toEqual([]);
  expect(shipped).toContain("react-dom");
});

deployedTest("the pane runs from that very folder, under its own headers, with Microsoft's office.js", async () => ({
  served: await serve(
    await iisSite(folder, base),
    await findCertificate(join(root, "node_modules/.cache/action-plan")),
    0,
  ),
  base,
}));
