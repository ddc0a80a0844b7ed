import { cellsOf, findingsOf, key, messageOf, planOf } from "./planOf";

describe("missing-rating", () => {
  it("tells an unrated action among rated ones, once where its cell is merged over several", () => {
    const shared = { rating: null, ratingCell: "F6" };
    expect(cellsOf("missing-rating", planOf([{}, shared, shared, {}]))).toEqual(["F6"]);
  });

  it("is silent where the cell is merged with a rated one above, coloured from the key, or has no words beside it", () => {
    const plan = planOf([{}, { ratingCell: "F5" }, { rating: null }, { rating: null, action: "c)" }]);
    expect(cellsOf("missing-rating", plan, { looks: { F7: { fill: "FF0000" } } })).toEqual([]);
  });

  it("tells a cell that is white, or has the colour of its whole row: neither is a rating", () => {
    const plan = planOf([{}, { rating: null }, { rating: null }]);
    const looks = { F6: { fill: "FFFFFF" }, E7: { fill: "BFBFBF" }, F7: { fill: "BFBFBF" } };
    expect(cellsOf("missing-rating", plan, { looks })).toEqual(["F6", "F7"]);
    expect(cellsOf("fill-without-letter", plan, { looks })).toEqual([]);
  });
});

describe("no-ratings", () => {
  it("says once, on the heading, that nothing is rated, and then no action is told", () => {
    const plan = planOf([{ rating: null }, { rating: null }]);
    expect(cellsOf("no-ratings", plan)).toEqual(["F4"]);
    expect(cellsOf("missing-rating", plan)).toEqual([]);
  });

  it("is silent where one is rated, by its colour alone too", () => {
    expect(cellsOf("no-ratings", planOf([{ rating: null }, {}]))).toEqual([]);
    expect(cellsOf("no-ratings", planOf([{ rating: null }]), { looks: { F5: { fill: "00B050" } } })).toEqual([]);
  });
});

describe("a rating that the key does not have", () => {
  it("is unrecognised", () => {
    expect(cellsOf("unrecognised-rating", planOf([{ rating: "N/A" }, { rating: "Nearly" }, {}]))).toEqual(["F5", "F6"]);
  });

  it("is ambiguous where it names two, and then not unrecognised", () => {
    const plan = planOf([{ rating: "A/R" }, { rating: "Amber to Red" }, { rating: "G - A?" }, { rating: "R/X" }]);
    expect(cellsOf("ambiguous-rating", plan)).toEqual(["F5", "F6", "F7"]);
    expect(cellsOf("unrecognised-rating", plan)).toEqual(["F8"]);
    expect(messageOf("ambiguous-rating", "F5", plan)).toContain("A and R");
  });

  it("is ambiguous with labels of several words", () => {
    const words = [
      { ...key[0], code: "D", label: "Delayed" },
      { ...key[2], code: "O", label: "On track" },
    ];
    const plan = planOf([{ rating: "On track / Delayed" }], { key: words as typeof key });
    expect(cellsOf("ambiguous-rating", plan)).toEqual(["F5"]);
  });

  it("is nothing to tell without a key: no-key says so", () => {
    const plan = planOf([{ rating: "Nearly" }], { key: [] });
    expect(cellsOf("unrecognised-rating", plan)).toEqual([]);
    expect(findingsOf(plan).find(({ rule }) => rule === "no-key")).toMatchObject({ level: "must", cell: null });
  });
});

describe("no-key", () => {
  it("is only expected of a plan where no rating stands yet, and not of one with a key or without a rating column", () => {
    const unrated = planOf([{ rating: null }], { key: [] });
    expect(findingsOf(unrated).find(({ rule }) => rule === "no-key")?.level).toBe("should");
    expect(cellsOf("no-key", planOf([{}]))).toEqual([]);
    expect(cellsOf("no-key", planOf([{}], { key: [], columns: { action: "C" } }))).toEqual([]);
  });
});

describe("errors", () => {
  const looks = {
    F5: { value: "#DIV/0!", isError: true, formula: "=1/0" },
    F6: { value: "#N/A", isError: true },
    G7: { value: "#VALUE!", isError: true, formula: "=A1" },
    J9: { value: "#N/A", isError: true },
  };
  const plan = planOf([{ rating: "#DIV/0!" }, { rating: "#N/A" }, { update: "#VALUE!" }, {}, {}]);

  it("in a rating's formula are the rating's", () => {
    expect(cellsOf("rating-error", plan, { looks })).toEqual(["F5"]);
  });

  it("typed, or anywhere else between the plan's first column and its last, are told where they stand", () => {
    expect(cellsOf("error-value", plan, { looks })).toEqual(["F6", "G7"]);
    expect(cellsOf("unrecognised-rating", plan, { looks })).toEqual([]);
  });

  it("are told in every rating column", () => {
    const ratings = ["F", "I"].map((column) => ({ column, heading: column, cell: `${column}5`, typed: "#N/A", rating: null })); // prettier-ignore
    const two = planOf([{ rating: "#N/A", ratings }], { columns: { action: "C", rating: "F", rating2: "I" } });
    const failed = { value: "#N/A", isError: true, formula: "=X" };
    expect(cellsOf("rating-error", two, { looks: { F5: failed, I5: failed } })).toEqual(["F5", "I5"]);
  });
});

describe("colours", () => {
  it("without a letter are told with the letter to type", () => {
    const plan = planOf([{}, { rating: null }]);
    expect(messageOf("fill-without-letter", "F6", plan, { looks: { F6: { fill: "0070C0" } } })).toContain("type B");
  });

  it("against the letter are told", () => {
    expect(cellsOf("fill-contradicts-letter", planOf([{}, {}]), { looks: { F6: { fill: "FF0000" } } })).toEqual(["F6"]);
  });

  it("that are the letter's own, no key colour, white, or the whole row's say nothing", () => {
    const looks = {
      F5: { fill: "00B050" }, F6: { fill: "92D050" }, F7: { fill: "FFFFFF" }, F8: { fill: "BFBFBF" }, G8: { fill: "BFBFBF" },
    }; // prettier-ignore
    expect(cellsOf("fill-contradicts-letter", planOf([{}, {}, {}, {}]), { looks })).toEqual([]);
  });
});

describe("a row without an action", () => {
  const bare = { action: "c)", ref: null, outcome: null, lead: null, timescale: null, update: null };

  it("that has a rating and nothing else is a stray rating, and the action above is named", () => {
    const plan = planOf([{}, { ...bare, rating: "R" }, {}]);
    expect(cellsOf("rating-on-blank-action", plan)).toEqual(["F6"]);
    expect(cellsOf("blank-action", plan)).toEqual([]);
    expect(messageOf("rating-on-blank-action", "F6", plan)).toContain("1 above");
  });

  it("that shares its number and update with the row above is a stray rating too", () => {
    const cells = { ref: "A5", outcome: "B5", update: "G5" };
    const plan = planOf([{}, { ...bare, ref: "1", outcome: "Adults are safer in way 1", update: "Met.", cells }, {}]);
    expect(cellsOf("rating-on-blank-action", plan)).toEqual(["F6"]);
  });

  it("that has a number, a lead or a date of its own is an action that is not written", () => {
    const plan = planOf([{}, { action: null }, { ...bare, lead: "Chair", rating: null }]);
    expect(cellsOf("blank-action", plan)).toEqual(["C6", "C7"]);
    expect(cellsOf("rating-on-blank-action", plan)).toEqual([]);
  });

  it("is not what a short action is", () => {
    const plan = planOf([{ action: "c) Audit" }, { action: "审计" }]);
    expect(cellsOf("blank-action", plan)).toEqual([]);
    expect(cellsOf("rating-on-blank-action", plan)).toEqual([]);
  });
});

describe("columns that are not there", () => {
  it("are told of an action plan, and of no other list", () => {
    const few = { columns: { action: "C", lead: "D" } };
    expect(cellsOf("no-rating-column", planOf([{}], few))).toEqual([null]);
    expect(cellsOf("no-timescale-column", planOf([{}], few))).toEqual([null]);
    expect(cellsOf("missing-timescale", planOf([{ timescale: null }], few))).toEqual([]);
    const list = planOf([{}], { ...few, recognition: "workstream-list" });
    expect(findingsOf(list)).toEqual([]);
    expect(findingsOf(planOf([{}]))).toEqual([]);
  });
});
