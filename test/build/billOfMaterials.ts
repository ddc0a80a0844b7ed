/** A package as the lock file has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; absent where the package names none. */
  readonly licence?: string;
  /** Hex of the SHA-512 that the lock file holds it to; absent where it has none. */
  readonly sha512?: string;
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

function hexOf(integrity: string | undefined): string | undefined {
  const hash = /sha512-(\S+)/.exec(integrity ?? "")?.[1];
  return hash === undefined ? undefined : Buffer.from(hash, "base64").toString("hex");
}

/** What can be in the bundle: everything that is not for development only. The bundle holds no more than that. */
export function shippedPackages(lock: {
  readonly packages: Readonly<Record<string, LockEntry>>;
}): readonly LockedPackage[] {
  return Object.entries(lock.packages).flatMap(([path, entry]): LockedPackage[] => {
    const name = /(?:^|.*\/)node_modules\/(.+)$/.exec(path)?.[1];
    if (name === undefined || entry.dev || entry.devOptional || entry.link || entry.version === undefined) return [];
    const sha512 = hexOf(entry.integrity);
    return [
      {
        name,
        version: entry.version,
        ...(entry.license === undefined ? {} : { licence: entry.license }),
        ...(sha512 === undefined ? {} : { sha512 }),
      },
    ];
  });
}

/** The bill of materials in CycloneDX 1.6. It names no time of making: the same lock file gives the same bytes. */
export function billOfMaterials(
  of: { readonly name: string; readonly version: string },
  packages: readonly LockedPackage[],
): object {
  const purl = ({ name, version }: { name: string; version: string }) =>
    `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": purl(of), name: of.name, version: of.version } },
    components: packages.map((each) => ({
      type: "library",
      "bom-ref": purl(each),
      name: each.name,
      version: each.version,
      purl: purl(each),
      ...(each.sha512 === undefined ? {} : { hashes: [{ alg: "SHA-512", content: each.sha512 }] }),
      ...(each.licence === undefined ? {} : { licenses: [{ expression: each.licence }] }),
    })),
  };
}
