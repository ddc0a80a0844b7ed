import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** What https needs, as PEM text. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** True for the one that office-addin-dev-certs made and had the machine trust: the browser asks nothing. */
  readonly trusted: boolean;
}

const days = 365;
const dayInMs = 86_400_000;

/** The certificate of office-addin-dev-certs where there is one, else our own, made on first start and kept in the folder. */
export async function findCertificate(folder: string, home = homedir()): Promise<Certificate> {
  const office = await readPair(join(home, ".office-addin-dev-certs", "localhost"), "crt");
  if (office) return { ...office, trusted: true };
  const kept = await readPair(join(folder, "localhost"), "crt");
  return { ...(kept ?? (await makePair(folder))), trusted: false };
}

async function readPair(stem: string, extension: string): Promise<{ key: string; cert: string } | undefined> {
  if (!existsSync(`${stem}.key`) || !existsSync(`${stem}.${extension}`)) return undefined;
  const [key, cert] = await Promise.all([readFile(`${stem}.key`, "utf8"), readFile(`${stem}.${extension}`, "utf8")]);
  return isUsable(cert) ? { key, cert } : undefined;
}

/** A certificate that ends within a week is made anew. */
function isUsable(cert: string): boolean {
  try {
    return Date.parse(new X509Certificate(cert).validTo) > Date.now() + 7 * dayInMs;
  } catch {
    return false;
  }
}

async function makePair(folder: string): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + days * dayInMs),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "localhost.key"), made.private, { mode: 0o600 });
  await writeFile(join(folder, "localhost.crt"), made.cert);
  return { key: made.private, cert: made.cert };
}
