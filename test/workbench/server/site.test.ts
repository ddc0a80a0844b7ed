import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCertificate } from "../../../src/workbench/server/certificate";
import { findFile } from "../../../src/workbench/server/findFile";
import { headersFor } from "../../../src/workbench/server/headers";
import { withLocalOffice } from "../../../src/workbench/server/paneHtml";
import { serve, type Served } from "../../../src/workbench/server/serve";
import { makeSite } from "../../../src/workbench/server/site";
import { filesOfFolder } from "../../../src/workbench/server/triedPane";

let root = "";
let served: Served;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "workbench-"));
  await mkdir(join(root, "dist/agaveerrorux"), { recursive: true });
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(root, "dist/.hidden"), "secret");
  await writeFile(join(root, "manifest.xml"), "for this machine");
  await writeFile(join(root, "dist/manifest.xml"), "for another host");
  await writeFile(join(root, "dist/agaveerrorux/index.html"), "found");
  await writeFile(
    join(root, "dist/taskpane.html"),
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
  );
  const page = new Map([["index.html", new TextEncoder().encode("page")]]);
  const samples = [{ file: "A plan.xlsx", hint: "A plan", isPlan: true, bytes: async () => new Uint8Array([80, 75]) }];
  const certificate = await findCertificate(join(root, "kept"), root);
  served = await serve(makeSite({ root, pane: filesOfFolder(join(root, "dist")), page, samples }), certificate, 0);
});

afterAll(async () => {
  await served.close();
  await rm(root, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly text: string;
  readonly headers: NodeJS.Dict<string | string[]>;
}

/** The path goes out as it is written, unlike in a browser, which would tidy it. */
function get(path: string, options: { method?: string; host?: string } = {}): Promise<Got> {
  const { port } = new URL(served.origin);
  const headers = { host: options.host ?? `localhost:${port}` };
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, method: options.method ?? "GET", headers, rejectUnauthorized: false },
      (response) => {
        let text = "";
        response.on("data", (part: Buffer) => (text += part.toString()));
        response.on("end", () => resolve({ status: response.statusCode, text, headers: response.headers }));
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/pane/..%5csecret.txt",
  "/.hidden",
  "/pane/.hidden",
  "/%00",
  "/%E0%A4%A",
  "/nothing.js",
])("%s leads nowhere", async (path) => {
  const got = await get(path);
  expect(got.status).toBe(404);
  expect(got.text).not.toContain("secret");
});

test("only reading, and only under this machine's names", async () => {
  expect((await get("/", { method: "POST" })).status).toBe(405);
  expect((await get("/", { host: "elsewhere.example" })).status).toBe(421);
  expect((await get("/")).text).toBe("page");
});

test("the page has a policy and is not kept; the pane in the workbench takes office.js from here, as shipped it does not", async () => {
  const page = await get("/?anything");
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");
  expect(page.headers["content-security-policy"]).not.toContain("unsafe");
  expect(page.headers["cache-control"]).toBe("no-store");
  expect((await get("/pane/taskpane.html")).text).toBe('<script src="/office-js/office.js"></script>');
  expect((await get("/taskpane.html")).text).toContain("appsforoffice.microsoft.com");
});

test("the ribbon is this machine's, also where the pane was built for another host", async () => {
  expect((await get("/manifest.xml")).text).toBe("for this machine");
});

test("samples are listed and given", async () => {
  expect(JSON.parse((await get("/samples/list.json")).text)).toEqual([
    { file: "A plan.xlsx", hint: "A plan", isPlan: true },
  ]);
  expect((await get("/samples/A%20plan.xlsx")).text).toBe("PK");
});

test("a file is found though its folder is spelt in other capitals", async () => {
  expect(await findFile(join(root, "dist"), "AgaveErrorUX/Index.html")).toBe(
    join(root, "dist/agaveerrorux/index.html"),
  );
});

test("a taken port leads to the next", async () => {
  const port = Number(new URL(served.origin).port);
  const certificate = await findCertificate(join(root, "kept"), root);
  const second = await serve(async () => undefined, certificate, port);
  expect(second.origin).not.toBe(served.origin);
  await second.close();
});

test("the certificate is made once", async () => {
  const first = await findCertificate(join(root, "kept"), root);
  expect(first.trusted).toBe(false);
  expect(await findCertificate(join(root, "kept"), root)).toEqual(first);
});

test("hashed names are kept long, others asked for anew", () => {
  expect(headersFor("taskpane.3f9c2ab17d0e4c55a1b2.js")["Cache-Control"]).toContain("immutable");
  expect(headersFor("excel-web-16.00.js")["Cache-Control"]).toBe("no-cache");
  expect(headersFor("taskpane.html")["Cache-Control"]).toBe("no-store");
});

test("only the address of office.js is changed", () => {
  const html = "<p>https://example.org/office.js</p>";
  expect(withLocalOffice(html)).toBe(html);
});
