import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** One member of Excel's API that a file uses. */
export interface UsedMember {
  readonly file: string;
  /** "Range.getCellProperties" */
  readonly member: string;
  /** "1.9", or the set's whole name where it is not ExcelApi. */
  readonly set: string;
  /** True where the file asks isSetSupported for that set. */
  readonly isAsked: boolean;
}

/** The set that Microsoft's own types name in a member's comment. */
function setOf(declaration: ts.Declaration): string | undefined {
  const text = ts.getJSDocCommentsAndTags(declaration).map((each) => each.getText()).join("\n"); // prettier-ignore
  const set = /\[Api set: (\w+)(?: (\d+\.\d+))?/.exec(text);
  if (!set) return undefined;
  return set[1] === "ExcelApi" ? (set[2] ?? "1.1") : `${set[1] ?? ""} ${set[2] ?? ""}`.trim();
}

function ownerOf(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  const isOfExcel = /office-js[\\/]index\.d\.ts$/.test(declaration.getSourceFile().fileName);
  return isOfExcel && (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent))
    ? parent.name?.text
    : undefined;
}

/** Every member of Excel's API that src/excel uses, as the compiler understands it: by types, not by names. */
export function usedMembers(root: string): readonly UsedMember[] {
  const folder = join(root, "src/excel");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: ["office-js"],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, UsedMember>();
  for (const path of files) {
    const source = program.getSourceFile(path);
    if (!source) continue;
    const file = path.slice(folder.length + 1);
    const note = (node: ts.Node): void => {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        const owner = ownerOf(declaration);
        const set =
          setOf(declaration) ??
          (owner && ts.isClassDeclaration(declaration.parent) ? setOf(declaration.parent) : undefined);
        if (owner === undefined || set === undefined) continue;
        const member = `${owner}.${node.getText(source)}`;
        const isAsked = source.text.includes(`isSetSupported("ExcelApi", "${set}")`);
        used.set(`${file} ${member}`, { file, member, set, isAsked });
      }
    };
    const walk = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(node.name);
      // Options of Excel.run come with sets of their own.
      if (ts.isPropertyAssignment(node) && node.name.getText(source) === "mergeUndoGroup") {
        used.set(`${file} RunOptions`, {
          file,
          member: "RunOptions.mergeUndoGroup",
          set: "1.20",
          isAsked: source.text.includes('isSetSupported("ExcelApi", "1.20")'),
        });
      }
      if (ts.isBindingElement(node)) {
        const type = checker.getTypeAtLocation(node.parent);
        const name = (node.propertyName ?? node.name).getText(source);
        for (const declaration of type.getProperty(name)?.declarations ?? []) {
          const owner = ownerOf(declaration);
          const set = setOf(declaration);
          if (owner && set)
            used.set(`${file} ${owner}.${name}`, { file, member: `${owner}.${name}`, set, isAsked: false });
        }
      }
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
  return [...used.values()].sort((a, b) => (`${a.file} ${a.member}` < `${b.file} ${b.member}` ? -1 : 1));
}

/** Whether one set is above another, as "1.9" and "1.14"; a set of another name than ExcelApi is above all. */
export function isAbove(set: string, floor: string): boolean {
  if (!/^\d+\.\d+$/.test(set)) return true;
  const [a = 0, b = 0] = set.split(".").map(Number);
  const [c = 0, d = 0] = floor.split(".").map(Number);
  return a > c || (a === c && b > d);
}

const words = (file: string) => {
  const text = file.replace(/\.ts$/, "").replace(/([A-Z])/g, " $1").toLowerCase(); // prettier-ignore
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** The page that lists them: one row per file, what it needs at most and what it uses of the newer sets. */
export function apiSetsPage(used: readonly UsedMember[], floor: string): string {
  const files = [...new Set(used.map(({ file }) => file))];
  const rows = files.map((file) => {
    const own = used.filter((each) => each.file === file);
    const most = own.reduce((set, each) => (isAbove(each.set, set) ? each.set : set), "1.1");
    const members = own.filter(({ set }) => isAbove(set, "1.1")).sort((a, b) => (isAbove(a.set, b.set) ? -1 : 1));
    const list = members.map(({ member, set }) => `${member} (${set})`).join(", ");
    return `| ${words(file)} | \`src/excel/${file}\` | ${most} | ${list === "" ? "only 1.1" : list} |`;
  });
  return `# Excel API sets used

Made from the code by \`npx tsx test/excel/writeApiSets.ts\`; a test fails where this page and the code differ. The sets are those that
Microsoft's own types name. The manifest asks for ExcelApi ${floor}: Excel 2021, 2024, Microsoft 365 and Excel on the web have it. Nothing above
it is called without asking \`isSetSupported\` first.

| what it is for | file | needs at most | members newer than 1.1 |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}
