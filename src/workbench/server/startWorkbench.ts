import { join } from "node:path";
import { buildPage } from "./buildPage";
import { findCertificate } from "./certificate";
import { sampleFiles } from "./sampleFiles";
import { serve, type Served } from "./serve";
import { makeSite } from "./site";
import { filesOfFolder, triedPane } from "./triedPane";

/** How to start. */
export interface StartOptions {
  /** The project's root folder. */
  readonly root: string;
  /** The wanted port; 0 for any. */
  readonly port: number;
  readonly say: (sentence: string) => void;
  /** A folder with a built pane to show, as it is: ours as it is deployed, or another add-in's that a measurement compares with. */
  readonly dist?: string;
}

/** A running workbench. */
export interface Workbench extends Served {
  /** True where the machine trusts the certificate. */
  readonly trusted: boolean;
}

/** Builds the pane and the page from their sources, and serves them. */
export async function startWorkbench({ root, port, say, dist }: StartOptions): Promise<Workbench> {
  const cache = join(root, "node_modules/.cache/action-plan");
  const [pane, page, certificate] = await Promise.all([
    dist === undefined ? triedPane(root, cache, say) : filesOfFolder(dist),
    buildPage(root),
    findCertificate(cache),
  ]);
  const site = makeSite({ root, pane, page, samples: await sampleFiles(root) });
  const served = await serve(site, certificate, port);
  return { ...served, trusted: certificate.trusted };
}
