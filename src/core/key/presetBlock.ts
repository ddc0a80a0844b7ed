import type { KeyBlock } from "./keyBlock";
import { presetOf } from "./presets";

/** A preset as a key that stands nowhere: its cells have no address. Undefined where none, or an unknown one, was chosen. */
export function presetBlock(chosen: string | undefined, sheet: string): KeyBlock | undefined {
  const preset = presetOf(chosen);
  if (!preset) return undefined;
  const entries = preset.entries.map(({ label, meaning, color }) => ({
    row: 0,
    column: 0,
    cell: "",
    label,
    typedCode: null,
    meaning,
    color,
  }));
  return { sheet, entries, top: 0, bottom: 0, left: 0, right: 0, titleRow: null };
}
