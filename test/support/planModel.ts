import fc from "fast-check";

/** A plan as its author meant it, before it is laid out on a sheet. */
export interface MeantAction {
  /** Paragraphs of the cell. */
  readonly text: readonly string[];
  readonly lead: string;
  readonly timescale: string;
  /** A code of the key; null where the lead has not rated it. */
  readonly rating: string | null;
  readonly update: string | null;
}

export interface MeantAim {
  readonly ref: string;
  readonly outcome: string;
  readonly actions: readonly MeantAction[];
}

export interface MeantBand {
  readonly title: string;
  readonly aims: readonly MeantAim[];
}

export interface MeantKeyEntry {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
  readonly fill: string | null;
}

export interface MeantPlan {
  readonly title: string;
  readonly bands: readonly MeantBand[];
  readonly key: readonly MeantKeyEntry[];
  /** True where an update is written once for all actions of an aim, at its first. */
  readonly sharedUpdates: boolean;
}

const verbs = ["Review", "Agree", "Publish", "Write", "Hold", "Visit", "Map", "Train", "Ask", "Revise"];
const things = [
  "the early help pathway with every partner", "a charter for carers", "the policy on self-neglect", "ten care homes in the county",
  "two briefings for staff", "the data on repeat referrals", "a leaflet for surgeries", "the escalation process", "how people are heard",
]; // prettier-ignore
const aims = [
  "People are heard and have a say in what is done", "Staff know what to look for and whom to tell",
  "The Board is assured of what partners do", "Learning from reviews reaches practice", "Fewer people come to harm twice",
]; // prettier-ignore
const leads = [
  "Board Manager",
  "QA subgroup",
  "TLI",
  "BMG / Board",
  "Ann Field",
  "Head of Safeguarding",
  "Independent Chair",
];
const times = [
  "June 2018", "Report to BMG in October 2018", "31/03/2019", "Ongoing", "Q3 2018/19", "by end of March 2019", "Sept 2018", "date of next Board: December 2018",
]; // prettier-ignore
const updates = [
  "The group has met once and agreed its terms.",
  "A first draft is out for comment.",
  "Nothing to report yet.",
  "Partners have been asked.",
];
const bandNames = ["Prevention", "Assurance", "Making it personal", "Performance and capacity"];

export const keys: readonly (readonly MeantKeyEntry[])[] = [
  [
    { code: "R", label: "Red", meaning: "Seriously behind: will be late by more than three months", fill: "FF0000" },
    { code: "A", label: "Amber", meaning: "Slightly behind, by less than three months", fill: "FFC000" },
    { code: "G", label: "Green", meaning: "On track", fill: "00B050" },
    { code: "B", label: "Blue", meaning: "Complete", fill: "0070C0" },
  ],
  [
    { code: "G", label: "Green", meaning: "Action completed", fill: "92D050" },
    { code: "Grey", label: "Grey", meaning: "No longer required", fill: "BFBFBF" },
    { code: "A", label: "Amber", meaning: "Delayed by one board meeting", fill: "FFEB9C" },
    { code: "R", label: "Red", meaning: "Delayed by two or more board meetings", fill: "FFC7CE" },
    { code: "C", label: "Clear", meaning: "Work is underway and expected to be completed in time", fill: null },
  ],
];

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);

function action(key: readonly MeantKeyEntry[]): fc.Arbitrary<MeantAction> {
  const paragraph = fc.tuple(pick(verbs), pick(things)).map(([verb, thing]) => `${verb} ${thing}`);
  return fc.record({
    text: fc.uniqueArray(paragraph, { minLength: 1, maxLength: 3 }),
    lead: pick(leads),
    timescale: pick(times),
    rating: fc.oneof(
      { weight: 12, arbitrary: pick(key.map((entry) => entry.code)) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    update: fc.option(pick(updates), { freq: 3 }),
  });
}

/**
 * Shared: every action of an aim has the first one's update. Each its own: at least one action below an aim's first has one, since updates
 * on first rows alone would be read as shared.
 */
function withUpdates(bands: readonly (readonly (readonly MeantAction[])[])[], shared: boolean): MeantAction[][][] {
  let owned = false;
  return bands.map((aims) =>
    aims.map((actions) =>
      actions.map((each, i) => {
        if (shared) return { ...each, update: actions[0]?.update ?? updates[0] ?? null };
        if (i === 0 || owned) return each;
        owned = true;
        return { ...each, update: each.update ?? updates[0] ?? null };
      }),
    ),
  );
}

/** Plans of one to three bands, numbered 1.1, 1.2, 2.1 … */
export const meantPlan: fc.Arbitrary<MeantPlan> = fc.tuple(pick(keys), fc.boolean()).chain(([key, sharedUpdates]) =>
  fc
    .array(fc.array(fc.array(action(key), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .filter((bands) => bands.flat(2).length >= 4 && (!sharedUpdates || bands.flat().reduce((below, each) => below + each.length - 1, 0) >= 3) && (!sharedUpdates || bands.flat().filter((each) => each.length > 1).length >= 2) && bands.flat(2).filter((each) => each.rating !== null).length >= 3)
    .map((bands) => ({
      title: "Safeguarding Adults Board Action Plan 2018/19, as at 11 July 2018",
      key,
      sharedUpdates,
      bands: withUpdates(bands, sharedUpdates).map((group, b) => ({
        title: `Priority ${b + 1}: ${bandNames[b] ?? ""}`,
        aims: group.map((actions, a) => ({ ref: `${b + 1}.${a + 1}`, outcome: `${aims[(b * 4 + a) % aims.length] ?? ""} (${b}${a})`, actions })),
      })),
    })),
); // prettier-ignore
