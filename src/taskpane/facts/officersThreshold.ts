import type { Key } from "../../core/key/key";
import type { Settings } from "../../core/plan/settings";
import { entryThresholds } from "../../core/rate/thresholds";

type Said = Settings["thresholds"];

/** The settings in which the officer says how late an entry of the key is. */
export function withThreshold(settings: Settings, code: string, said: Said[string]): Settings {
  return { ...settings, thresholds: { ...settings.thresholds, [code]: said } };
}

/** The settings in which an entry is as the key says again; so is the other, where one border is for both. */
export function withoutThreshold(settings: Settings, code: string, key: Key): Settings {
  const inKey = (of: string) => {
    const own = entryThresholds(key, {}).find(({ entry }) => entry.code === of)?.threshold;
    return own ? `${own.count} ${own.unit}` : of;
  };
  const kept = Object.entries(settings.thresholds).filter(([other]) => other !== code && inKey(other) !== inKey(code));
  return { ...settings, thresholds: Object.fromEntries(kept) };
}
