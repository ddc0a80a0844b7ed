import type { Key } from "../key/key";

/** Excel takes no longer list in a validation. */
const longestList = 255;

/** The key's codes as the source of a drop-down ("R,A,G"); null where they make none: a comma inside a code would part it, and a longer list is refused. */
export function dropDownOf(key: Key): string | null {
  const codes = key.map((entry) => entry.code.trim());
  const list = codes.join(",");
  const fits = list.length <= longestList && !list.startsWith("=");
  return fits && codes.every((code) => code !== "" && !code.includes(",")) ? list : null;
}
