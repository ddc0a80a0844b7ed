import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** The page runs its own script and style only, and frames the pane; it talks to nobody. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The worker alone may compile the workbook engine, which is WebAssembly. */
export const workerPolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

/** Headers of a file by its name. Names with a content hash never change, so they are kept; pages are always asked for anew. */
export function headersFor(file: string): Record<string, string> {
  const extension = extname(file).toLowerCase();
  return {
    "Content-Type": types[extension] ?? "application/octet-stream",
    "Cache-Control":
      extension === ".html"
        ? "no-store"
        : /[.-](?=[a-z]*\d)[0-9a-z]{8,}\.\w+$/i.test(file)
          ? "public, max-age=31536000, immutable"
          : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
}
