import { cellsOf, findingsOf, messageOf, planOf, type Said } from "./planOf";

const led = (...leads: (string | null)[]) => planOf(leads.map((lead) => ({ lead })));

describe("missing-lead and responsibility-tbc", () => {
  it("tell a blank lead, and one that is still to be named, each as what it is", () => {
    const plan = led(null, "-", "TBC", "To be agreed", "Chair (tbc)", "Vacant", "Chair");
    expect(cellsOf("missing-lead", plan)).toEqual(["D5", "D6"]);
    expect(cellsOf("responsibility-tbc", plan)).toEqual(["D7", "D8", "D9", "D10"]);
  });

  it("are told once of a merged cell, and not of a row without an action", () => {
    const shared = { lead: null, cells: { lead: "D5" } };
    expect(cellsOf("missing-lead", planOf([shared, shared, { lead: null, action: "c)" }]))).toEqual(["D5"]);
  });

  it("are told of the heading and of a list of priorities", () => {
    expect(cellsOf("responsibility-tbc", led("Chair"), { looks: { D4: { value: "Agency (tbc)" } } })).toEqual(["D4"]);
    const priorities = [{ row: 2, ref: null, title: "Neglect", lead: "TBC", leadCell: "C2", group: null, entries: [] }];
    expect(cellsOf("responsibility-tbc", planOf([], { recognition: "priorities-list", priorities }))).toEqual(["C2"]);
  });

  it("are not told of a plan without a column of leads", () => {
    expect(cellsOf("missing-lead", planOf([{ lead: null }], { columns: { action: "C", rating: "F", timescale: "E" } }))).toEqual([]); // prettier-ignore
  });
});

describe("lead-spelling", () => {
  it("tells the rare spelling, with the usual one", () => {
    const plan = led("Safeguarding Lead", "Safeguarding Lead", "Safegaurding Lead", "Chair");
    expect(cellsOf("lead-spelling", plan)).toEqual(["D7"]);
    expect(messageOf("lead-spelling", "D7", plan)).toContain("“Safeguarding Lead”");
  });

  it("finds it among several leads of one cell", () => {
    expect(cellsOf("lead-spelling", led("Chair / Commissioner", "Commissioner", "Chair; Comissioner"))).toEqual(["D7"]);
  });

  it.each([
    ["a plural", "Head of Service", "Head of Services"],
    ["another number", "Locality Team 1", "Locality Team 2"],
    ["another letter", "Hospital A", "Hospital B"],
    ["another short name", "Jon Field", "Joan Field"],
    ["another first letter", "Nursing Lead", "Cursing Lead"],
    ["an apostrophe", "Children's Board", "Childrens Board"],
    ["another case", "board manager", "Board Manager"],
  ])("%s is no slip", (_, one, other) => {
    expect(cellsOf("lead-spelling", led(one, one, other))).toEqual([]);
  });
});

describe("lead-holds-other-text", () => {
  it("tells a task among the leads, and no name or group", () => {
    const plan = led("Manager to chase those who have not replied", "Learning and Development Group", "Tom Lead");
    expect(cellsOf("lead-holds-other-text", plan)).toEqual(["D5"]);
  });
});

describe("texts in the wrong column", () => {
  const shifted = (said: Said): Said => ({ ...said, timescale: null, update: "Begun." });

  it("a date among the leads, beside whatever stands among the timescales", () => {
    const plan = planOf([{ lead: "End of January 2019", timescale: "Head of Learning" }, { lead: "June 2018", timescale: null }, {}]); // prettier-ignore
    expect(cellsOf("text-in-wrong-column", plan)).toEqual(["D5", "D6"]);
    expect(cellsOf("missing-timescale", plan)).toEqual([]);
  });

  it("a known lead among the timescales", () => {
    const plan = planOf([{ lead: null, timescale: "Board Manager" }, {}, {}]);
    expect(cellsOf("text-in-wrong-column", plan)).toEqual(["E5"]);
    expect(cellsOf("missing-lead", plan)).toEqual([]);
  });

  it("a letter of the key among the timescales or updates, but no word that is as well a timescale", () => {
    const plan = planOf([{ rating: null, timescale: "R" }, { rating: null, update: "Amber" }, {}]);
    expect(cellsOf("text-in-wrong-column", plan)).toEqual(["E5", "G6"]);
    const words = [{ code: "Ongoing", label: "Ongoing", meaning: "", color: null, cell: "J2", stage: "on-track" as const }]; // prettier-ignore
    const ongoing = planOf([{ rating: null, timescale: "Ongoing" }, { rating: "Ongoing" }], { key: words });
    expect(cellsOf("text-in-wrong-column", ongoing)).toEqual([]);
  });

  it("a date among the measures beside a blank timescale, or in an action's place", () => {
    const plan = planOf([
      { measure: "June 2018", timescale: null },
      { action: "March 2019" },
      { measure: "June 2018" },
    ]);
    expect(cellsOf("text-in-wrong-column", plan)).toEqual(["H5", "C6"]);
  });

  it("a row that slipped to the left is told once, at the first of its texts, and its rows below are not without a number", () => {
    const row = shifted({ ref: null, outcome: "Publish the leaflet", action: "Press Officer", lead: "June 2018" });
    const below = { ref: null, outcome: null };
    const plan = planOf([{}, row, below, {}, {}, {}, {}, {}, {}]);
    expect(findingsOf(plan).filter(({ level }) => level !== "may").map(({ rule, cell }) => [rule, cell])).toEqual([["columns-shifted", "B6"]]); // prettier-ignore
  });

  it("a row that was read from one column to the left is told where it stands", () => {
    const cells = { action: "B6", lead: "C6", timescale: "D6" };
    expect(cellsOf("columns-shifted", planOf([{}, { cells, outcome: null, ref: "1" }, {}]))).toEqual(["B6"]);
    const alone = planOf([{}, { cells: { action: "B6" }, outcome: null }, {}]);
    expect(cellsOf("columns-shifted", alone)).toEqual([]);
    expect(cellsOf("text-in-wrong-column", alone)).toEqual(["B6"]);
  });

  it("a row that slipped to the right is told at the lead", () => {
    const plan = planOf([{ lead: null, timescale: "Board Manager", rating: "June 2018" }, {}, {}]);
    expect(cellsOf("columns-shifted", plan)).toEqual(["E5"]);
  });

  it("is not what a sound row has", () => {
    const plan = planOf([{ lead: "Police", timescale: "May Board" }, { lead: "May Green", measure: "Report in June 2018 agreed" }, {}]); // prettier-ignore
    expect(cellsOf("text-in-wrong-column", plan)).toEqual([]);
    expect(cellsOf("columns-shifted", plan)).toEqual([]);
  });
});
