import fc from "fast-check";
import { sayRisks } from "../../../src/core/risks/sayRisks";
import { makeGrid } from "../../../src/core/grid/grid";
import { book, sheet } from "../schedule/samples";
import { actionPlan, highOn, risksIn, risksOn, type Rows } from "./registers";

const heads = ["Ref", "Risk", "Likelihood", "Impact", "Score", "Owner", "Status"];
const scored: Rows = [
  heads,
  ["R1", "Partners pay less", 4, 4, 16, "Chair", "Open"],
  ["R2", "Posts stay empty", 2, 3, 6, "Manager", "Open"],
  ["R3", "Records are lost", 5, 5, 25, "IT", "Closed June 2021"],
  ["R4", "Nobody refers", 3, 5, 15, "Training", "Live"],
];

describe("which sheet is a risk register", () => {
  it("one that words risks and says how likely, how grave or how rated they are", () => {
    expect(risksOn(scored)?.register.risks).toHaveLength(4);
    expect(risksOn([["Risk", "Mitigation", "RAG"], ["Partners pay less", "Reserves", "Red"]])?.open).toBe(1); // prettier-ignore
  });

  it("headings in a plural, and controls between the scores", () => {
    const rows: Rows = [
      ["Ref", "Principal risks", "Initial score", "Key controls", "Current score", "Risk owner"],
      ["R1", "Staff are too few", "High", "Agency", "Medium", "Chair"],
    ];
    expect(risksOn(rows)).toMatchObject({ open: 1, high: [] });
  });

  it("a plan whose actions have risks beside them is none", () => {
    const heads = ["No.", "Action", "Lead", "Timescale", "RAG", "Risk", "Likelihood", "Impact"];
    expect(risksOn([heads, ["1.1", "Visit homes", "Chair", "June 2021", "R", "Money runs out", "High", "High"]])).toBeUndefined(); // prettier-ignore
  });

  it("an action plan is none, nor a list of decisions, nor a sheet that is hidden", () => {
    expect(risksIn(book([actionPlan]))).toEqual([]);
    expect(risksOn([["Ref", "Decision", "Owner", "Status"], ["1", "Move the office", "Chair", "Open"]])).toBeUndefined(); // prettier-ignore
    const hidden = book([actionPlan, sheet("Risks", scored)]);
    const sheets = hidden.sheets.map((each) =>
      each.name === "Risks" ? { ...each, visibility: "hidden" as const } : each,
    );
    expect(risksIn({ ...hidden, sheets })).toEqual([]);
  });
});

describe("what high means", () => {
  it.each<[string, Rows]>([
    [
      "a range beside its word",
      [
        ["1–5", "Low"],
        ["6–12", "Medium"],
        ["15–25", "High"],
      ],
    ],
    [
      "a word before its range",
      [
        ["Low", "1 to 5"],
        ["Medium", "6 to 14"],
        ["High", "15 and above"],
      ],
    ],
    ["in one cell each", [["Low: 1-4"], ["Medium: 5-12"], ["High: 15-25"]]],
    ["in one cell together", [["Low 1-4\nMedium 5-12\nHigh 15-25"]]],
    [
      "across, with ranges below",
      [
        ["Low", "Medium", "High"],
        ["1-5", "6-12", "15-25"],
      ],
    ],
    ["in a sentence", [["Risks that score 15 or more are high and go to the Board."]]],
    [
      "by colours that it explains",
      [
        ["Green", "Low", "1-5"],
        ["Amber", "Medium", "6-12"],
        ["Red", "High", "15-25"],
      ],
    ],
  ])("is read from the sheet's own key: %s", (_, key) => {
    expect(highOn([...scored, [], [], ["Scoring"], ...key])).toEqual(["R1", "R4"]);
    expect(highOn([...key, [], [], ...scored])).toEqual(["R1", "R4"]);
  });

  it("is never guessed from numbers: without a key none is listed, and why is said", () => {
    const found = risksOn(scored);
    expect(found?.high).toEqual([]);
    expect(found?.by).toBeNull();
    expect(found && sayRisks(found)).toMatch(
      /cannot be known: it scores risks in numbers, and no key says .* None is listed\./,
    );
  });

  it("is not read from the scale of impact or likelihood alone", () => {
    const scale: Rows = [
      ["Impact", "Low 1-2", "Medium 3", "High 4-5"],
      ["Score", "High 4-5"],
    ];
    expect(risksOn([...scored, [], [], ["Scoring"], ...scale])?.by).toBeNull();
  });

  it.each([
    ["High", true],
    ["Very high", true],
    ["H", true],
    ["Extreme", true],
    ["Medium", false],
    ["L", false],
    ["Moderate", false],
  ])("is what the register says in words: %s", (rating, isHigh) => {
    const rows: Rows = [
      ["Ref", "Risk", "Risk rating", "Owner"],
      ["R1", "Partners pay less", rating, "Chair"],
    ];
    expect(highOn(rows)).toEqual(isHigh ? ["R1"] : []);
  });

  it("two levels in one cell are none: the risk is told as not read", () => {
    const rows: Rows = [
      ["Ref", "Risk", "Risk rating", "Owner"],
      ["R1", "Partners pay less", "Medium/High", "Chair"],
      ["R2", "Posts stay empty", "High", "Chair"],
    ];
    expect(highOn(rows)).toEqual(["R2"]);
    expect(risksOn(rows)).toMatchObject({ unread: 1, open: 2 });
  });

  it("red of red, amber and green is the highest, and that it was taken so is said; of other colours nothing is known", () => {
    const rated = (...colours: string[]): Rows => [
      ["Ref", "Risk", "Likelihood", "Impact", "RAG"],
      ...colours.map((colour, at) => [`R${at + 1}`, "Partners pay less", 3, 4, colour]),
    ];
    expect(highOn(rated("A", "R", "G"))).toEqual(["R2"]);
    expect(risksOn(rated("A", "R"))?.by).toMatch(/red is taken as high/);
    expect(risksOn(rated("Red", "Orange", "Yellow"))).toMatchObject({ high: [], by: null });
    const key: Rows = [[], [], ["Key"], ["Red", "Very high"], ["Orange", "High"], ["Yellow", "Medium"]];
    expect(highOn([...rated("Red", "Orange", "Yellow"), ...key])).toEqual(["R1", "R2"]);
  });

  it("a risk is as high as it is now, not as it was before anything was done, nor as it is to become", () => {
    const rows: Rows = [
      ["Ref", "Risk", "Inherent rating", "Controls", "Residual rating", "Target rating"],
      ["R1", "Partners pay less", "High", "Reserves", "Medium", "Low"],
      ["R2", "Posts stay empty", "High", "Agency", "High", "Low"],
      ["R3", "Records are lost", "Low", "Backups", "Low", "High"],
    ];
    expect(highOn(rows)).toEqual(["R2"]);
  });

  it("reads headings in groups", () => {
    const cells = [
      ["Ref", "Risk", "Inherent risk", null, null, "Residual risk", null, null, "Owner"],
      [null, null, "L", "I", "Rating", "L", "I", "Rating", null],
      ["R1", "Partners pay less", 5, 5, "High", 3, 3, "Medium", "Chair"],
      ["R2", "Posts stay empty", 5, 5, "High", 4, 4, "High", "Chair"],
    ].flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [{ row: r + 1, column: c + 1, value }])));
    const merges = [3, 6].map((left) => ({ top: 1, left, bottom: 1, right: left + 2 }));
    const found = risksIn(book([actionPlan, makeGrid({ sheet: "Risks", cells, merges })]))[0];
    expect(found?.high).toMatchObject([{ ref: "R2", likelihood: "4", impact: "4", ratings: ["High"] }]);
  });
});

describe("which risks are open", () => {
  it.each([
    ["Open", true],
    ["Closed", false],
    ["Closed – June 2021", false],
    ["Recommend closing", true],
    ["Not closed", true],
    ["Re-opened", true],
    ["Archived", false],
    ["No longer a risk", false],
    [null, true],
  ])("by the status: %s", (status, isOpen) => {
    const rows: Rows = [
      ["Ref", "Risk", "Risk rating", "Owner", "Status"],
      ["R1", "Partners pay less", "High", "Chair", status],
    ];
    expect(highOn(rows)).toEqual(isOpen ? ["R1"] : []);
  });

  it("by a date on which it was closed, by a heading over closed ones, by the name of the sheet", () => {
    const one = ["R1", "Partners pay less", "High", "Chair"];
    expect(
      highOn([
        ["Ref", "Risk", "Risk rating", "Owner", "Date closed"],
        [...one, "1 May 2021"],
      ]),
    ).toEqual([]);
    expect(
      highOn([
        ["Ref", "Risk", "Risk rating", "Owner", "Closed?"],
        [...one, "No"],
      ]),
    ).toEqual(["R1"]);
    expect(highOn([["Ref", "Risk", "Risk rating", "Owner"], one, ["Closed risks"], ["R2", ...one.slice(1)]])).toEqual([
      "R1",
    ]);
    expect(risksOn([["Ref", "Risk", "Risk rating", "Owner"], one], "Closed risks")).toMatchObject({
      open: 0,
      closed: 1,
    });
  });
});

it("every risk is open or closed, and each high one is open and was read as high", () => {
  const line = fc.tuple(
    fc.constantFrom("High", "Medium", "Low", "H", "", "tbc"),
    fc.constantFrom("Open", "Closed", "", "Live"),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const rows: Rows = [
        ["Ref", "Risk", "Risk rating", "Owner", "Status"],
        ...lines.map(([rating, status], at) => [
          `R${at}`,
          "Partners pay less",
          rating || null,
          "Chair",
          status || null,
        ]),
      ];
      const found = risksOn(rows);
      const isHigh = lines.map(([rating, status]) => /^h/i.test(rating) && status !== "Closed");
      expect((found?.open ?? 0) + (found?.closed ?? 0)).toBe(lines.length);
      const known = lines.some(([rating]) => /^[hml]/i.test(rating));
      expect(found?.high.map(({ ref }) => ref) ?? []).toEqual(
        known ? lines.flatMap((_, at) => (isHigh[at] ? [`R${at}`] : [])) : [],
      );
    }),
  );
});
