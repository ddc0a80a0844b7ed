import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

const folder = path.resolve(__dirname, "../../src/taskpane");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
const textOf = (ending: RegExp) =>
  files
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
const css = textOf(/\.css$/);
const html = textOf(/\.html$/);

test("every property of the theme that the style sheets name is in Fluent's themes, light and dark", () => {
  const used = [...css.matchAll(/var\(--(\w+)\)/g)].map(([, name = ""]) => name);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !(name in webLightTheme) || !(name in webDarkTheme))).toEqual([]);
});

test("every class that is used has its rule, and every rule is used", () => {
  const used = new Set(
    [...(textOf(/\.tsx$/) + html).matchAll(/(?:className=|class=)(?:"([^"]+)"|\{([^}]+)\})/g)].flatMap(
      ([, plain = "", code = ""]) =>
        `${plain} ${[...code.matchAll(/"([^"]+)"/g)].map(([, text]) => text).join(" ")}`.split(/\s+/).filter(Boolean),
    ),
  );
  const ruled = new Set(
    [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name),
  );
  expect([...used].filter((name) => !ruled.has(name))).toEqual([]);
  expect([...ruled].filter((name) => !used.has(name))).toEqual([]);
});

test("the page's policy lets nothing inline run and nothing out, and office.js is deferred before the pane's script", () => {
  const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  const scripts = [...html.matchAll(/<script [^>]*>|headTags\S*filter\(\(tag\) => (!?)\/\\\/ribbon/g)];
  const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" defer>';
  // The ribbon's first script, office.js, and all others: in this order, and each deferred by the template or the plugin.
  expect(scripts.map(([text, other]) => (text.startsWith("<") ? text : other === "!" ? "others" : "ribbon"))).toEqual(["ribbon", office, "others"]); // prettier-ignore
  expect(html).not.toMatch(/ style=|<style|<script>/);
});
