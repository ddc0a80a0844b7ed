import { browserTest } from "./support/browserTest";
import { isRead, paneFrame } from "./support/paneDoings";

/** Takes what was noted, so that the test itself may pass. */
function taken(troubles: string[]): string {
  return troubles.splice(0).join("\n");
}

browserTest("the pane runs under the built page's own policy, which lets in nothing unsafe", {}, async (bench) => {
  await isRead(bench);
  const policy = await paneFrame(bench).evaluate(
    () => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "",
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toMatch(/connect-src 'self'(;|$)/);
  expect(policy).not.toMatch(/unsafe|\*/);
});

browserTest(
  "the tests see a breach of it, and a request for anything else, wherever it is",
  { isAlone: true },
  async (bench) => {
    const { page, troubles } = bench;
    await isRead(bench);
    const frame = paneFrame(bench);
    const plant = async (text: string) => {
      await frame.evaluate((script) => {
        const element = document.createElement("script");
        element.textContent = script;
        document.body.append(element);
      }, text);
    };
    const noted = async (wanted: string) => {
      for (let turn = 0; turn < 100 && !troubles.some((each) => each.includes(wanted)); turn++) {
        await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
      expect(taken(troubles)).toContain(wanted);
    };
    await plant("document.title = 'broken in'");
    await noted("policy: script-src");
    await frame.evaluate(() => fetch("https://example.org/plan").catch(() => undefined));
    await noted("policy: connect-src https://example.org/plan");
    await frame.evaluate(() => fetch("/samples/list.json").catch(() => undefined));
    await noted("a request for no file of ours");
    await page.evaluate(() => fetch("/elsewhere.json").catch(() => undefined));
    await noted("a request for no file of ours");
    await page.evaluate(() => open("https://example.org/"));
    await noted("a request would leave this machine");
  },
);

browserTest(
  "nothing of a workbook is in the browser's storage: only how office.js reaches Excel",
  { isAlone: true },
  async (bench) => {
    await isRead(bench);
    await bench.ribbon("Recalculate RAG").click();
    await bench.pane.getByRole("button", { name: "Put it back" }).first().waitFor();
    const stored = await paneFrame(bench).evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage).filter(
        (name) => !/^hostInfoValue$|(?:xdmInfo|serializerVersion)$/.test(name),
      ),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      cookies: document.cookie,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(stored).toEqual({ local: [], session: [], databases: [], caches: [], cookies: "", workers: 0 });
  },
);
