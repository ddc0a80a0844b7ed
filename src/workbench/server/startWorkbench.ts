import { join } from "node:path";
import { buildPage } from "./buildPage";
import { buildPane } from "./buildPane";
import { findCertificate } from "./certificate";
import { sampleFiles } from "./sampleFiles";
import { serve, type Served } from "./serve";
import { makeSite } from "./site";

/** How to start. */
export interface StartOptions {
  /** The project's root folder. */
  readonly root: string;
  /** The wanted port; 0 for any. */
  readonly port: number;
  readonly say: (sentence: string) => void;
  /** Another add-in's built page to show instead of ours, as it is: a measurement compares with one. */
  readonly dist?: string;
}

/** A running workbench. */
export interface Workbench extends Served {
  /** True where the machine trusts the certificate. */
  readonly trusted: boolean;
}

/** Builds what is missing or old, and serves it. */
export async function startWorkbench({ root, port, say, dist: given }: StartOptions): Promise<Workbench> {
  const [dist, page, certificate] = await Promise.all([
    given ?? buildPane(root, say),
    buildPage(root),
    findCertificate(join(root, "node_modules/.cache/action-plan")),
  ]);
  const site = makeSite({ root, dist, page, samples: await sampleFiles(root) });
  const served = await serve(site, certificate, port);
  return { ...served, trusted: certificate.trusted };
}
