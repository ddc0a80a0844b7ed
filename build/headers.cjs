const day = 86_400;

/** What every answer says. No X-Frame-Options and no frame-ancestors: Excel on the web shows the pane in a frame of Microsoft's. */
const everywhere = { "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/**
 * The headers that the web server is to send, by folder of the build; the longest that fits counts, and each is whole in itself.
 * Names in static/ hold a hash of what is in them, so a new release is a new name. Icons may not be "no-store": Office then shows none.
 */
function headersByFolder(policy) {
  return {
    "": { "Cache-Control": "no-cache", "Content-Security-Policy": policy, ...everywhere },
    "static/": { "Cache-Control": `public, max-age=${365 * day}, immutable`, ...everywhere },
    "assets/": { "Cache-Control": `public, max-age=${day}`, ...everywhere },
  };
}

/** The policy that the page itself states: the header says the same, so that one place is to be kept. Throws where the page has none. */
function policyOf(html) {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
  if (!policy) throw new Error("The pane's page states no content security policy.");
  return policy;
}

/** For a `server` block whose `root` holds the built folder at the path of the host. add_header is not inherited, so each place has them all. */
function nginxConf(folders, host) {
  const base = new URL(host).pathname;
  const places = Object.entries(folders).map(([folder, headers]) =>
    [
      `location ^~ ${base}${folder} {`,
      ...Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`),
      "    gzip on;",
      "    gzip_types text/css text/javascript application/javascript text/xml application/xml;",
      "}",
    ].join("\n"),
  );
  const hidden = ["nginx.conf", "web.config"].map((file) => `location = ${base}${file} { return 404; }`);
  return [
    `# Headers of the action plan add-in at ${host} for nginx: include this file in the server block.`,
    ...places,
    ...hidden,
    "",
  ].join("\n");
}

const xml = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

/** For IIS, which reads it where it lies. What a folder above sets is taken away first: IIS refuses to set a header twice. */
function webConfig(folders) {
  const places = Object.entries(folders).map(([folder, headers]) =>
    [
      `  <location path="${folder.replace(/\/$/, "") || "."}">`,
      "    <system.webServer>",
      "      <httpProtocol>",
      "        <customHeaders>",
      ...Object.entries(headers).flatMap(([name, value]) => [
        `          <remove name="${name}" />`,
        `          <add name="${name}" value="${xml(value)}" />`,
      ]),
      "        </customHeaders>",
      "      </httpProtocol>",
      "    </system.webServer>",
      "  </location>",
    ].join("\n"),
  );
  return ['<?xml version="1.0" encoding="utf-8"?>', "<configuration>", ...places, "</configuration>", ""].join("\n");
}

module.exports = { headersByFolder, nginxConf, policyOf, webConfig };
