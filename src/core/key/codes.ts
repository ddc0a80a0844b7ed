import { wordsOf } from "../grid/cleanText";
import { qualifiedAddress } from "../grid/address";
import { isColourName } from "./colourNames";
import type { KeyBlock } from "./keyBlock";
import { isStage, type Key } from "./key";
import { stagesOf } from "./stage";

/**
 * The codes of a key: the label's first letter; where two labels share it, the earlier keeps it and the later's is its whole word.
 * A code typed in the key ("R – Red") goes before; so does what the plan itself types: status words in full, or a short form of a label.
 */
function codesOf(block: KeyBlock, typed: readonly string[]): string[] {
  const taken = new Set<string>();
  const shown = new Set(typed.map(wordsOf));
  const fixed = block.entries.map((entry) => entry.typedCode);
  for (const code of fixed) if (code !== null) taken.add(code.toUpperCase());
  const isWord = ({ label }: { readonly label: string }) => !isColourName(label) && wordsOf(label).length > 1;
  const isTyped = (text: string) => shown.has(wordsOf(text));
  // A plan that types its words of status in full, and no letter of them, types all of them so.
  const inWords =
    block.entries.some((entry) => isWord(entry) && isTyped(entry.label)) &&
    !block.entries.some((entry) => isTyped(entry.label[0] ?? ""));
  return block.entries.map((entry, i) => {
    const own = fixed[i];
    if (own !== null && own !== undefined) return own.length === 1 ? own.toUpperCase() : own;
    const letter = (entry.label[0] ?? "").toUpperCase();
    const shortForms = typed.filter(
      (text) => /^[A-Za-z]{2,3}$/.test(text.trim()) && isShortOf(text.trim(), entry.label),
    );
    const code =
      isWord(entry) && (inWords || (isTyped(entry.label) && !isTyped(letter)))
        ? entry.label
        : !taken.has(letter)
          ? letter
          : (shortForms.map((text) => text.trim()).find((text) => !taken.has(text.toUpperCase())) ?? entry.label);
    taken.add(code.toUpperCase());
    return code;
  });
}

/** "Gy" is short of "Grey": same first letter, the letters in their order. */
function isShortOf(short: string, label: string): boolean {
  const pattern = [...short.toLowerCase()].join(".*");
  return short.length < label.length && new RegExp(`^${pattern}`).test(label.toLowerCase());
}

/** The key as the rest of the product knows it; `typed` are the plan's ratings as typed, `stages` the officer's corrections by code. */
export function settleKey(
  block: KeyBlock,
  planSheet: string,
  typed: readonly string[],
  stages: Readonly<Record<string, string>>,
): Key {
  const codes = codesOf(block, typed);
  const read = stagesOf(block.entries);
  return block.entries.map((entry, i) => {
    const code = codes[i] ?? entry.label;
    const told = stages[code];
    return {
      code,
      label: entry.label,
      meaning: entry.meaning,
      color: entry.color,
      cell: block.sheet === planSheet ? entry.cell : qualifiedAddress(block.sheet, entry.cell),
      stage: told !== undefined && isStage(told) ? told : (read[i] ?? "unknown"),
    };
  });
}
