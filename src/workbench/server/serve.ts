import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import type { Site } from "./site";

/** A running server. */
export interface Served {
  /** "https://localhost:3000" */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the site by https on this machine only, at the port or at the next free one of twenty. Throws where all are taken. */
export async function serve(site: Site, certificate: Certificate, port: number): Promise<Served> {
  for (let tried = 0; tried < 20; tried++) {
    const servers = await listenOn(site, certificate, port === 0 ? 0 : port + tried);
    const first = servers?.[0]?.address();
    if (servers && first && typeof first === "object") {
      return { origin: `https://localhost:${first.port}`, close: () => closeAll(servers) };
    }
  }
  throw new Error(`The ports ${port} to ${port + 19} are all in use: name a free one with --port.`);
}

/** One server per loopback address, as browsers try either for "localhost"; undefined where the port is taken on one of them. */
async function listenOn(site: Site, certificate: Certificate, port: number): Promise<readonly Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of ["127.0.0.1", "::1"]) {
    const chosen = servers[0]?.address();
    const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      void respond(site, request, response);
    });
    const trouble = await listen(server, isPort(chosen) ? chosen.port : port, host);
    if (trouble === undefined) servers.push(server);
    else if (trouble === "EADDRINUSE" || trouble === "EACCES") {
      await closeAll(servers);
      return undefined;
    }
  }
  return servers;
}

function isPort(address: string | AddressInfo | null | undefined): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** Undefined when it listens, else the error's code: machines without IPv6 have no ::1. */
function listen(server: Server, port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => resolve(undefined));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    }),
  );
}

/** Only reading, and only under this machine's own names: a page elsewhere cannot point a name of its own here. */
async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? "")) return refuse(response, 421);
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = (request.url ?? "/").replace(/[?#].*$/s, "");
  try {
    const answer = await site(path);
    if (!answer) return refuse(response, 404);
    response.writeHead(200, { ...answer.headers, "Content-Length": Buffer.byteLength(answer.body) });
    response.end(request.method === "HEAD" ? undefined : answer.body);
  } catch (error) {
    process.stderr.write(`${path}: ${error instanceof Error ? error.message : String(error)}\n`);
    refuse(response, 500);
  }
}

const reasons: Readonly<Record<number, string>> = {
  404: "Not found",
  405: "Only GET",
  421: "Not this machine's name",
  500: "It went wrong: see where npm start runs",
};

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(reasons[status] ?? "");
}
