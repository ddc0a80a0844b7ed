import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { apiSetsPage, usedMembers } from "./usedMembers";

const root = join(__dirname, "../..");
void format(apiSetsPage(usedMembers(root), "1.14"), { parser: "markdown", printWidth: 120 }).then((page) =>
  writeFileSync(join(root, "docs/api-sets.md"), page),
);
