/** A named key that an officer may choose where the workbook has none. Its words are a beginning: the board's own go before. */
export interface KeyPreset {
  readonly id: string;
  /** As it is offered. */
  readonly name: string;
  readonly entries: readonly { readonly label: string; readonly color: string | null; readonly meaning: string }[];
}

const red = {
  label: "Red",
  color: "FF0000",
  meaning: "Overdue: the agreed date has been missed, or will be missed, by more than three months",
};
const amber = {
  label: "Amber",
  color: "FFC000",
  meaning: "Slipping: the agreed date has been missed, or will be missed, by up to three months",
};
const onTrack = "On track: under way, and expected to be completed by the agreed date";

/** The presets, in the order in which they are offered. */
export const keyPresets: readonly KeyPreset[] = [
  {
    id: "board",
    name: "Board key: Clear, Red, Amber, Green, Blue (Green is completed, Blue not begun)",
    entries: [
      { label: "Clear", color: null, meaning: onTrack },
      red,
      amber,
      { label: "Green", color: "00B050", meaning: "Completed" },
      { label: "Blue", color: "0070C0", meaning: "Not yet started" },
    ],
  },
  {
    id: "traffic-light",
    name: "Traffic light: Red, Amber, Green (Green is on track)",
    entries: [red, amber, { label: "Green", color: "00B050", meaning: onTrack }],
  },
  {
    id: "traffic-light-blue",
    name: "Traffic light with Blue: Red, Amber, Green, Blue (Blue is completed)",
    entries: [
      red,
      amber,
      { label: "Green", color: "00B050", meaning: onTrack },
      { label: "Blue", color: "0070C0", meaning: "Completed" },
    ],
  },
  {
    id: "full",
    name: "Full key: Red, Amber, Green, Blue, White, Grey (White is not begun, Grey stopped)",
    entries: [
      red,
      amber,
      { label: "Green", color: "00B050", meaning: onTrack },
      { label: "Blue", color: "0070C0", meaning: "Completed" },
      { label: "White", color: null, meaning: "Not yet started" },
      { label: "Grey", color: "D9D9D9", meaning: "Stopped: withdrawn or on hold by decision of the board" },
    ],
  },
];

/** The preset of an id, or of its whole name; undefined for neither. */
export function presetOf(wanted: string | undefined): KeyPreset | undefined {
  const text = wanted?.trim().toLowerCase();
  return keyPresets.find((preset) => preset.id === text || preset.name.toLowerCase() === text);
}
