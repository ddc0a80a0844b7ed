import { cellsOf, findingsOf, key, messageOf, planOf } from "./planOf";

const when = (...timescales: (string | null)[]) => planOf(timescales.map((timescale) => ({ timescale })));

describe("missing-timescale", () => {
  it("tells a blank one and one that only says that there is none", () => {
    expect(cellsOf("missing-timescale", when(null, "TBC", "n/a", "-", "(tbc)", "Date to be agreed", "To be confirmed"))).toEqual(["E5", "E6", "E7", "E8", "E9", "E10", "E11"]); // prettier-ignore
  });

  it("takes an open end, a haste, a rhythm and an event for a timescale", () => {
    expect(cellsOf("missing-timescale", when("Ongoing", "ASAP", "continuing", "Quarterly", "June 2018 (tbc)"))).toEqual(
      [],
    );
    expect(cellsOf("missing-timescale", when("Three months after approval"))).toEqual([]);
  });

  it("tells a cell merged over several actions once", () => {
    const shared = { timescale: null, cells: { timescale: "E5" } };
    expect(cellsOf("missing-timescale", planOf([shared, shared]))).toEqual(["E5"]);
  });
});

describe("what is no date to act on", () => {
  it("is told by what is wrong with it", () => {
    const plan = when("2018", "31 June 2018", "June 2091", "43555");
    expect(cellsOf("not-a-date", plan)).toEqual(["E5"]);
    expect(cellsOf("invalid-date", plan)).toEqual(["E6"]);
    expect(cellsOf("date-year-suspect", plan)).toEqual(["E7"]);
    expect(cellsOf("date-lost-format", plan)).toEqual(["E8"]);
  });

  it("is read from the cell where that holds a number", () => {
    const looks = { E5: { value: 0.4375, numberFormat: "hh:mm" }, E6: { value: 43555, numberFormat: "dd/mm/yyyy" } };
    expect(cellsOf("not-a-date", when("10:30", "31/03/2019"), { looks })).toEqual(["E5"]);
  });

  it("is no word, no open end and no event", () => {
    const told = findingsOf(
      when("Ongoing", "Once the review is published", "In line with the strategy", "By year end"),
    );
    expect(told).toEqual([]);
  });
});

describe("deadline-outside-plan", () => {
  it("tells a date before the plan begins and one after it ends", () => {
    const plan = when("February 2018", "March 2019", "June 2018", "May 2019", "July 2018", "August 2018", "May 2018");
    expect(cellsOf("deadline-outside-plan", plan)).toEqual(["E5", "E8"]);
    expect(messageOf("deadline-outside-plan", "E5", plan)).toBe(
      "February 2018 is before the plan begins (1 April 2018).",
    );
  });

  it("holds dates against the whole of a plan for several years", () => {
    const period = { from: "2018-04-01", to: "2021-03-31", asAt: null };
    expect(cellsOf("deadline-outside-plan", planOf([{ timescale: "June 2020" }, {}], { period }))).toEqual([]);
  });

  it("tells the row of a pasted action that the date stands in", () => {
    const plan = planOf([
      { rows: [5, 6], timescale: "October 2018\nFebruary 2018" },
      { row: 7 },
      { row: 8 },
      { row: 9 },
    ]);
    const looks = { E5: { value: "October 2018" }, E6: { value: "February 2018" } };
    expect(cellsOf("deadline-outside-plan", plan, { looks })).toEqual(["E6"]);
    const doubtful = planOf([{ rows: [5, 6], timescale: "October 2018\n31 June 2018" }]);
    expect(
      cellsOf("invalid-date", doubtful, { looks: { E5: { value: "October 2018" }, E6: { value: "31 June 2018" } } }),
    ).toEqual(["E6"]);
  });

  it("is silent for open ends, without a period, and where so many lie outside that the period was misread", () => {
    expect(cellsOf("deadline-outside-plan", when("From April 2016", "Ongoing"))).toEqual([]);
    const period = { from: null, to: null, asAt: null };
    expect(cellsOf("deadline-outside-plan", planOf([{ timescale: "June 2010" }], { period }))).toEqual([]);
    expect(cellsOf("deadline-outside-plan", when("May 2020", "June 2020", "July 2020", "May 2018"))).toEqual([]);
  });
});

describe("deadline-passed", () => {
  const at = (timescale: string, rating: string | null = "G") => planOf([{ timescale, rating }, {}]);

  it("tells a deadline before the meeting of what is not complete", () => {
    expect(cellsOf("deadline-passed", at("June 2018"))).toEqual(["E5"]);
    expect(cellsOf("deadline-passed", at("10 July 2018", null))).toEqual(["E5"]);
  });

  it("is silent on the day itself, within the month, and where only the first of several has passed", () => {
    for (const timescale of ["11 July 2018", "July 2018", "May 2018 and October 2018", "Ongoing", "From May 2018"]) {
      expect(cellsOf("deadline-passed", at(timescale))).toEqual([]);
    }
  });

  it("is silent for what is complete or stopped, in the key's words or typed, and only worth a word where it is rated late", () => {
    for (const rating of ["B", "S", "Completed"])
      expect(cellsOf("deadline-passed", at("June 2018", rating))).toEqual([]);
    const late = findingsOf(at("June 2018", "R")).find(({ rule }) => rule === "deadline-passed");
    expect(late?.level).toBe("may");
  });

  it("is silent without a meeting date, and where no key says what a rating means", () => {
    const period = { from: "2018-04-01", to: "2019-03-31", asAt: null };
    expect(cellsOf("deadline-passed", planOf([{ timescale: "June 2018" }], { period }))).toEqual([]);
    expect(cellsOf("deadline-passed", planOf([{ timescale: "June 2018" }], { key: [] }))).toEqual([]);
    const unknown = key.map((entry) => ({ ...entry, stage: "unknown" as const }));
    expect(cellsOf("deadline-passed", planOf([{ timescale: "June 2018" }], { key: unknown }))).toEqual([]);
  });
});

describe("late-rating-without-timescale", () => {
  it("tells a late rating beside no date, and no other rating", () => {
    const plan = planOf([{ timescale: null, rating: "R" }, { timescale: "tbc", rating: "A" }, { timescale: null }, { rating: "R" }]); // prettier-ignore
    expect(cellsOf("late-rating-without-timescale", plan)).toEqual(["F5", "F6"]);
  });
});
