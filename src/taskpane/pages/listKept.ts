import type { Settings } from "../../core/plan/settings";
import { words } from "../words";

/** One kind of decision kept with the workbook, in words, and the settings as they are without it. */
export interface KeptItem {
  readonly what: string;
  readonly without: (settings: Settings) => Settings;
}

/** All that the settings hold, in words. Empty where the officer has decided nothing. */
export function listKept(settings: Settings): readonly KeptItem[] {
  const say = words.settings;
  const items: KeptItem[] = Object.keys(settings.columns).map((sheet) => ({
    what: say.columns(sheet),
    without: (s) => ({
      ...s,
      columns: Object.fromEntries(Object.entries(s.columns).filter(([name]) => name !== sheet)),
    }),
  }));
  const codes = Object.keys(settings.stages);
  if (codes.length > 0) items.push({ what: say.stages(codes.join(", ")), without: (s) => ({ ...s, stages: {} }) });
  if (settings.keyPreset !== undefined) {
    items.push({ what: say.keyPreset(settings.keyPreset), without: ({ keyPreset: _, ...rest }) => rest });
  }
  const counted = [
    [Object.keys(settings.aliases).length, say.aliases, { aliases: {} }],
    [settings.dismissed.length, say.dismissed, { dismissed: [] }],
    [settings.judgements.length, say.judgements, { judgements: [] }],
    [Object.keys(settings.pairs).length, say.pairs, { pairs: {} }],
  ] as const;
  for (const [count, inWords, empty] of counted) {
    if (count > 0) items.push({ what: inWords(count), without: (s) => ({ ...s, ...empty }) as Settings });
  }
  return items;
}
