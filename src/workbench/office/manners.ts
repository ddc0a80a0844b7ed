/** How Excel answers where the reports differ from one another: one switch for each. */
export interface Answering {
  /** `fill.pattern` of a cell with a solid fill, and of one with none. */
  readonly pattern: { readonly filled: "Solid" | null; readonly unfilled: "None" | null };
  /** `fill.tintAndShade` of a cell with none; with a fill it is a number always. */
  readonly tintOfUnfilled: 0 | null;
  /** What the one address of merged areas names: each area whole, or the top left cell of each. */
  readonly mergedAddress: "areas" | "top-left-cells";
  /** Which merged areas are found: all that reach into the range asked, or those that begin in it. */
  readonly mergedFound: "reaching" | "beginning";
  /** More cells than Excel gives of one range: an error, or null in the place of each list of them and no error. */
  readonly beyondMostCells: "error" | "null";
  /** How many cells of one range Excel gives. */
  readonly mostCells: number;
  /** Whether a page's zoom is taken: when it is set, only when it is set a second time, or never. No error in any case. */
  readonly zoomTaken: "at-once" | "at-second" | "never";
  /** Whether handlers are told that a cell has changed. */
  readonly tellsChanges: boolean;
}

/** Excel as its documentation has it. */
export const usualAnswering: Answering = {
  pattern: { filled: "Solid", unfilled: "None" },
  tintOfUnfilled: 0,
  mergedAddress: "areas",
  mergedFound: "reaching",
  beyondMostCells: "error",
  mostCells: 5_000_000,
  zoomTaken: "at-once",
  tellsChanges: true,
};

/** A manner of answering that somebody has reported. */
export interface AnsweringManner {
  readonly id: string;
  /** What is different, in a sentence. */
  readonly says: string;
  /** The numbers of the reports in Microsoft's issue list of Office.js; none for the usual. */
  readonly reports: readonly number[];
  readonly answering: Answering;
}

function manner(
  id: string,
  reports: readonly number[],
  says: string,
  differs: Partial<Answering> = {},
): AnsweringManner {
  return { id, reports, says, answering: { ...usualAnswering, ...differs } };
}

const neverAPattern = { filled: null, unfilled: null } as const;

/** Every manner of answering, the usual one first. The tests run every job in each. */
export const manners: readonly AnsweringManner[] = [
  manner("usual", [], "Excel answers as its documentation has it."),
  manner("pattern-null-where-unfilled", [4900], "The pattern of a cell without a fill is null, not None.", {
    pattern: { filled: "Solid", unfilled: null },
  }),
  manner(
    "pattern-null-tint-tells",
    [6218, 4900],
    "No cell has a pattern; tintAndShade is null where there is no fill.",
    { pattern: neverAPattern, tintOfUnfilled: null },
  ),
  manner(
    "tint-null-where-unfilled",
    [4900],
    "tintAndShade is null where there is no fill, and the pattern tells too.",
    {
      tintOfUnfilled: null,
    },
  ),
  manner("white-untold", [6218], "No cell has a pattern or a tint: a white fill looks like none.", {
    pattern: neverAPattern,
  }),
  manner("merged-address-top-left", [1590], "The address of merged areas names the top left cell of each.", {
    mergedAddress: "top-left-cells",
  }),
  manner("merged-found-by-top-left", [3611], "A merged area is found only where it begins in the range asked.", {
    mergedFound: "beginning",
  }),
  manner(
    "null-beyond-most-cells",
    [4783, 6781],
    "Of more than 5,000,000 cells the values are null, without an error.",
    {
      beyondMostCells: "null",
    },
  ),
  manner("zoom-at-second", [1860], "A page's zoom is not taken when it is first set.", { zoomTaken: "at-second" }),
  manner("zoom-never", [1860], "A page's zoom is never taken.", { zoomTaken: "never" }),
  manner("changes-untold", [3888, 420], "No handler is told that a cell has changed.", { tellsChanges: false }),
];
