import type { Finding } from "../../core/plan/finding";
import type { Settings } from "../../core/plan/settings";
import { findingName } from "../facts/foldFindings";
import { settings as say } from "../words/settings";

/** One decision kept with the workbook, in words, and the settings as they are without it. */
export interface KeptItem {
  readonly what: string;
  readonly without: (settings: Settings) => Settings;
}

/** All decisions of a kind, to be seen one by one and cleared together. */
export interface KeptGroup extends KeptItem {
  readonly items: readonly KeptItem[];
}

type Kind = Exclude<keyof Settings, "version">;

/** A group of what a list or a record in the settings holds; none where it holds nothing. */
function group(what: string, items: readonly KeptItem[], without: KeptItem["without"]): readonly KeptGroup[] {
  return items.length === 0 ? [] : [{ what, items, without }];
}

function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

/** A sheet of which no column is corrected any more is not kept either. */
function withoutRole(settings: Settings, sheet: string, role: string): Settings {
  const left = withoutKey(settings.columns[sheet] ?? {}, role);
  const others = withoutKey(settings.columns, sheet);
  return { ...settings, columns: Object.keys(left).length === 0 ? others : { ...others, [sheet]: left } };
}

/** What is kept of each kind, in words. A new kind of setting does not compile until it is listed here. */
const kinds: { readonly [K in Kind]: (settings: Settings, findings: readonly Finding[]) => readonly KeptGroup[] } = {
  columns: ({ columns }) =>
    Object.entries(columns).flatMap(([sheet, roles]) =>
      group(
        say.columns(sheet),
        Object.entries(roles).map(([role, letter]) => ({
          what: say.column(role, letter),
          without: (s) => withoutRole(s, sheet, role),
        })),
        (s) => ({ ...s, columns: withoutKey(s.columns, sheet) }),
      ),
    ),
  stages: ({ stages }) =>
    group(
      say.stages(Object.keys(stages).join(", ")),
      Object.entries(stages).map(([code, stage]) => ({
        what: say.stage(code, stage),
        without: (s) => ({ ...s, stages: withoutKey(s.stages, code) }),
      })),
      (s) => ({ ...s, stages: {} }),
    ),
  thresholds: ({ thresholds }) =>
    group(
      say.thresholds(Object.keys(thresholds).join(", ")),
      Object.entries(thresholds).map(([code, { count, unit }]) => ({
        what: say.threshold(code, count, unit),
        without: (s) => ({ ...s, thresholds: withoutKey(s.thresholds, code) }),
      })),
      (s) => ({ ...s, thresholds: {} }),
    ),
  keyPreset: ({ keyPreset }) => {
    if (keyPreset === undefined) return [];
    const without = ({ keyPreset: _, ...rest }: Settings): Settings => rest;
    return group(say.keyPreset(keyPreset), [{ what: "", without }], without);
  },
  aliases: ({ aliases }) =>
    group(
      say.aliases(Object.keys(aliases).length),
      Object.entries(aliases).map(([written, name]) => ({
        what: say.alias(written, name),
        without: (s) => ({ ...s, aliases: withoutKey(s.aliases, written) }),
      })),
      (s) => ({ ...s, aliases: {} }),
    ),
  dismissed: ({ dismissed }, findings) =>
    group(
      say.dismissed(dismissed.length),
      dismissed.map((name) => ({
        what: findings.find((finding) => findingName(finding) === name)?.message ?? say.finding(name),
        without: (s) => ({ ...s, dismissed: s.dismissed.filter((each) => each !== name) }),
      })),
      (s) => ({ ...s, dismissed: [] }),
    ),
  judgements: ({ judgements }) =>
    group(
      say.judgements(judgements.length),
      judgements.map((judgement) => ({
        what: say.judgement(judgement),
        without: (s) => ({
          ...s,
          judgements: s.judgements.filter((each) => JSON.stringify(each) !== JSON.stringify(judgement)),
        }),
      })),
      (s) => ({ ...s, judgements: [] }),
    ),
  pairs: ({ pairs }) =>
    group(
      say.pairs(Object.keys(pairs).length),
      Object.entries(pairs).map(([name, same]) => ({
        what: say.pair(name, same),
        without: (s) => ({ ...s, pairs: withoutKey(s.pairs, name) }),
      })),
      (s) => ({ ...s, pairs: {} }),
    ),
  reported: ({ reported }) =>
    group(
      say.reported(reported.length),
      reported.map((name) => ({
        what: say.report(name),
        without: (s) => ({ ...s, reported: s.reported.filter((each) => each !== name) }),
      })),
      (s) => ({ ...s, reported: [] }),
    ),
  forums: ({ forums }) =>
    group(
      say.forums(Object.keys(forums).length),
      Object.entries(forums).map(([name, same]) => ({
        what: say.forum(name, same),
        without: (s) => ({ ...s, forums: withoutKey(s.forums, name) }),
      })),
      (s) => ({ ...s, forums: {} }),
    ),
  biMonthly: ({ biMonthly }) => {
    if (biMonthly === undefined) return [];
    const without = ({ biMonthly: _, ...rest }: Settings): Settings => rest;
    return group(say.biMonthly[biMonthly], [{ what: "", without }], without);
  },
  papersDays: ({ papersDays }) => {
    if (papersDays === undefined) return [];
    const without = ({ papersDays: _, ...rest }: Settings): Settings => rest;
    return group(say.papersDays(papersDays), [{ what: "", without }], without);
  },
};

/** All that the settings hold, in words. Empty where the officer has decided nothing. */
export function keptGroups(settings: Settings, findings: readonly Finding[]): readonly KeptGroup[] {
  return Object.values(kinds).flatMap((list) => list(settings, findings));
}
