import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials, shippedPackages } from "./billOfMaterials";

const root = join(__dirname, "../..");
const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const packages = shippedPackages(read("package-lock.json"));
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(
  join(root, "dist/bom.json"),
  `${JSON.stringify(billOfMaterials(read("package.json"), packages), null, 2)}\n`,
);
const licences = [...new Set(packages.map(({ licence }) => licence ?? "none"))].sort();
process.stdout.write(`${packages.length} packages in dist/bom.json, under ${licences.join(", ")}.\n`);
