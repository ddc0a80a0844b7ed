import fc from "fast-check";
import type { Book } from "../../../src/core/grid/book";
import { gridOf as gridIn } from "../../../src/core/grid/book";
import { parseAddress } from "../../../src/core/grid/address";
import { cellAt, makeGrid } from "../../../src/core/grid/grid";
import type { JobContext } from "../../../src/core/jobs/job";
import { noSettings, readSettings, type Settings } from "../../../src/core/plan/settings";
import type { Proposal } from "../../../src/core/rate/proposal";
import { applyEdits, canApply, invertEdits } from "../../../src/core/sheets/applyEdits";
import { bookOf } from "../../support/grid";
import { recalculate } from "../../support/jobsAtOnce";

const head = (title: string, key: readonly string[]) => `sheet Plan
1 | ${title}
${key.map((line, at) => `${at + 2} | ${line}`).join("\n")}
8 | Ref | Action | Lead | Timescale | RAG | Update`;

const months = [
  "{FF0000}Red | Will be missed by more than three months",
  "{FFC000}Amber | Will be missed by less than three months",
  "{00B050}Green | On track to be completed on time",
  "{0070C0}Blue | Completed",
];
const lines = [
  "9 | 1.1 | Agree the policy with partners | Ann Moss | June 2018 | G | Draft shared with partners.",
  "10 | 1.2 | Train all front-line staff | Bo Reed | 30 June 2018 | Green | Two sessions held.",
  "11 | 1.3 | Audit the case files | Cy Hall | March 2019 | G | Files chosen.",
  "12 | 1.4 | Publish the leaflet for carers | Di Wood | May 2018 | B | Published in May.",
];

const sampleOf = (title: string, key = months, body = lines, more = "") =>
  bookOf(`${head(title, key)}\n${body.join("\n")}\n${more}`);
const run = (book: Book, more: Partial<JobContext> = {}, settings: Partial<Settings> = {}) =>
  recalculate(book, { settings: { ...noSettings, ...settings }, ...more });
const proposalsOf = (outcome: ReturnType<typeof run>) => outcome.results["proposals"] as readonly Proposal[];
const toOf = (outcome: ReturnType<typeof run>) =>
  proposalsOf(outcome).map(({ part, to }) => `${part ?? ""} ${to ?? "?"}`);

/** A history that keeps one meeting: its head as the history has it. */
function withKept(book: Book, asAt: string, name: string): Book {
  const texts = [asAt, name, "as agreed", "Plan"];
  const cells = texts.map((value, at) => ({ row: 2, column: at + 1, value }));
  return { ...book, history: makeGrid({ sheet: "Plan history", cells }) };
}

describe("Recalculate: the date it judges at", () => {
  const titled = "Action plan 2018-19 as at 10 October 2018";

  it("is the one given, else the title's", () => {
    expect(toOf(run(sampleOf(titled)))).toEqual(["1.1 R", "1.2 R"]);
    expect(toOf(run(sampleOf(titled), { asAt: "2018-07-11" }))).toEqual(["1.2 A", "1.1 A"].sort());
    expect(toOf(run(sampleOf(titled), { asAt: "2018-06-01" }))).toEqual([]);
  });

  it("is asked for where the title's meeting is kept already; the one given counts all the same", () => {
    const kept = withKept(sampleOf(titled), "2018-10-10", "BMG 10 October 2018");
    expect(toOf(run(kept))).toEqual([]);
    expect(run(kept).say.join(" ")).toContain(
      "that meeting is kept already (BMG 10 October 2018). Give the meeting's date",
    );
    expect(toOf(run(kept, { asAt: "2018-10-10" }))).toEqual(["1.1 R", "1.2 R"]);
    expect(toOf(run(withKept(sampleOf(titled), "2018-07-11", "BMG 11 July 2018")))).toEqual(["1.1 R", "1.2 R"]);
  });

  it("is asked for where the title names none", () => {
    const outcome = run(sampleOf("Action plan 2018-19"));
    expect(toOf(outcome)).toEqual([]);
    expect(outcome.say.join(" ")).toContain("Give the meeting's date");
  });
});

describe("Recalculate: a key that measures something else", () => {
  it("is said, and nothing is called decided", () => {
    const scores = ["{FF0000}Red | Below 50% of target", "{FFC000}Amber | 50% to 80%", "{00B050}Green | Above 80%", "{0070C0}Blue | 100%"]; // prettier-ignore
    const outcome = run(sampleOf("Plan 2018-19 as at 10 October 2018", scores));
    expect(toOf(outcome)).toEqual([]);
    expect(outcome.say.join(" ")).toContain("no ratings are proposed");
    expect(outcome.say.join(" ")).not.toContain("Nothing to decide");
    expect(outcome.results["judgedAt"]).toEqual({});
  });
});

describe("Recalculate: a key about issues and not dates", () => {
  const issues = ["{FF0000}Red | Significant issues", "{FFC000}Amber | Some issues", "{00B050}Green | No issues", "{0070C0}Blue | Completed"]; // prettier-ignore

  it("is said, no date is asked for, and what an update says is still to be looked at", () => {
    for (const more of [{}, { asAt: "2018-10-10" }]) {
      const outcome = run(sampleOf("Plan 2018-19", issues), more);
      expect(toOf(outcome)).toEqual([]);
      expect(outcome.say.join(" ")).toContain("do not judge by dates");
      expect(outcome.say.join(" ")).not.toMatch(/Nothing to decide|Give the meeting/);
    }
    const done = lines.map((line) => line.replace("Draft shared with partners.", "Implemented and signed off."));
    expect(toOf(run(sampleOf("Plan 2018-19", issues, done)))).toEqual(["1.1 ?"]);
  });
});

describe("Recalculate: what it says", () => {
  const at = { asAt: "2018-10-10" };

  it("what is still to decide is counted after what was accepted", () => {
    expect(run(sampleOf("Plan"), at).say).toContain("2 ratings to decide at 10 October 2018.");
    expect(run(sampleOf("Plan"), { ...at, accept: ["1.1"] }).say).toContain("1 rating to decide at 10 October 2018.");
    const all = run(sampleOf("Plan"), { ...at, accept: "all" });
    expect(all.say).toContain("Nothing to decide at 10 October 2018.");
    expect(toOf(all)).toEqual(["1.1 R", "1.2 R"]);
  });

  it("counts by a key of numbers are no row of numbers", () => {
    const numbers = ["{FF0000}1 | Will be missed by more than three months", "{FFC000}2 | Will be missed by less than three months", "{00B050}3 | On track to be completed on time", "{0070C0}4 | Completed"]; // prettier-ignore
    const body = lines.map((line) => line.replace(/\| (?:G|Green) \|/, "| 3 |").replace("| B |", "| 4 |"));
    expect(run(sampleOf("Plan", numbers, body)).say.join(" ")).toContain("(3 rated 3 and 1 rated 4)");
  });
});

describe("Recalculate: a plan that nobody has rated", () => {
  it("is not said to have nothing to decide", () => {
    const blank = lines.map((line) => line.replace(/\| (?:G|Green|B) \|/, "|  |"));
    expect(run(sampleOf("Plan 2018-19", months, blank), { asAt: "2018-10-10" }).say.join(" ")).not.toContain("Nothing to decide"); // prettier-ignore
  });
});

describe("Recalculate: what the officer has decided", () => {
  const at = { asAt: "2018-10-10" };
  const from = (json: unknown): Settings => {
    const settings = readSettings(JSON.parse(JSON.stringify(json)));
    if ("trouble" in settings) throw new Error(settings.trouble);
    return settings;
  };

  it("a threshold of the officer's goes before the key's, and is said", () => {
    const outcome = run(sampleOf("Plan 2018-19"), at, from({ thresholds: { R: { count: 6, unit: "months" } } }));
    expect(toOf(outcome)).toEqual(["1.1 A", "1.2 A"]);
    expect(outcome.say.join(" ")).toContain(
      "your own thresholds: Red and Amber at 6 months (the key says three months).",
    );
    expect(outcome.results["thresholds"]).toEqual([
      { sheet: "Plan", code: "R", count: 6, unit: "months", words: "6 months", by: "officer" },
      { sheet: "Plan", code: "A", count: 6, unit: "months", words: "6 months", by: "officer" },
    ]);
  });

  it("a kept rating is a standing disagreement with its reason, until date or proposal change", () => {
    const [first] = proposalsOf(run(sampleOf("Plan 2018-19"), at));
    const { sheet, cell, from: rating, to, due, part } = first ?? {};
    const kept = from({ judgements: [{ sheet, cell, part, rating, to, due, reason: "Signed next week" }] });
    const again = run(sampleOf("Plan 2018-19"), at, kept);
    expect(toOf(again)).toEqual(["1.2 R"]);
    expect(again.results["standing"]).toMatchObject([{ cell: "E9", to: "R", reason: "Signed next week" }]);
    expect(again.say.join(" ")).toContain("1.1 stays G and not R (“Signed next week”)");
    expect(toOf(run(sampleOf("Plan 2018-19"), { asAt: "2018-07-11" }, kept))).toEqual(["1.1 A", "1.2 A"]);
    const moved = lines.map((line) => line.replace("| June 2018", "| May 2018"));
    expect(toOf(run(sampleOf("Plan 2018-19", months, moved), at, kept))).toContain("1.1 R");
  });

  it("a report whose date passed is a question, and no proposal; answered it is gone", () => {
    const rhythm = lines.map((line) => line.replace("| June 2018", "| Report to Board June 2018 and March 2019"));
    const outcome = run(sampleOf("Plan 2018-19", months, rhythm), at);
    expect(toOf(outcome)).toEqual(["1.2 R"]);
    expect(outcome.results["questions"]).toMatchObject([{ cell: "E9", part: "1.1", iso: "2018-06" }]);
    expect(outcome.say.join(" ")).toContain("Reported?");
    const told = run(sampleOf("Plan 2018-19", months, rhythm), at, from({ reported: ["Plan|E9|2018-06"] }));
    expect(told.results["questions"]).toEqual([]);
  });
});

describe("Recalculate: lateness counted in meetings", () => {
  const key = [
    "{FF0000}Red | Delayed by two or more Board meetings",
    "{FFC000}Amber | Delayed by one Board meeting",
    "{00B050}Green | On target",
    "{0070C0}Blue | Completed",
  ];
  const meetings = `sheet Meetings
1 | Forum | Date | Joint | Papers due
2 | Board | 12/06/2018 | |
3 | Board | 13/09/2018 | |
4 | Board | 06/12/2018 | |
5 | Board | 14/03/2019 | |`;

  it("is judged where the workbook lists them, and names them", () => {
    const at = (asAt: string) => run(sampleOf("Plan 2018-19", key, lines, meetings), { asAt });
    expect(toOf(at("2018-12-06"))).toEqual(["1.1 R", "1.2 R"]);
    expect(toOf(at("2018-10-10"))).toEqual(["1.2 A"]);
    expect(proposalsOf(at("2018-12-06"))[0]?.why).toContain(
      "2 meetings of the Board since (13 September 2018 and 6 December 2018; end of June assumed)",
    );
  });

  it("is not judged where it does not, and that is said", () => {
    const outcome = run(sampleOf("Plan 2018-19", key), { asAt: "2018-12-06" });
    expect(toOf(outcome)).toEqual([]);
    expect(outcome.say.join(" ")).toContain("1.1 and 1.2, which are past the date");
    expect(outcome.say.join(" ")).toContain("cannot be counted");
  });
});

describe("Recalculate: which proposals are accepted", () => {
  const parts = [
    "9 | 1.1 | Agree the policy and tell partners | Ann Moss | June 2018 | G | Draft shared with partners.",
    "10 | 1.2a | Train all front-line staff | Bo Reed | 30 June 2018 | G | Two sessions held.",
    "11 | 1.2b | Train the managers | Cy Hall | May 2018 | G | Dates chosen.",
    "12 | 1.3 | Publish the leaflet for carers | Di Wood | May 2018 | B | Published in May.",
  ];
  const book = sampleOf("Plan 2018-19", months, parts);
  const accept = (...names: string[]) => run(book, { asAt: "2018-10-10", accept: names });
  const accepted = (...names: string[]) => accept(...names).results["accepted"];

  it("those named by cell, by number or by number and part, however spaced", () => {
    expect(accepted("1.2a")).toEqual(["E10"]);
    expect(accepted("1.2 B", "E10")).toEqual(["E11", "E10"]);
    expect(accepted("Plan!E9")).toEqual(["E9"]);
    expect(accepted("1.1")).toEqual(["E9"]);
  });

  it("a number that several lines have names none of them", () => {
    expect(accepted("1.2")).toEqual([]);
    expect(accept("1.2").say.join(" ")).toContain("There is no proposal for 1.2");
  });

  it("a name without a proposal is said, and the others are written all the same", () => {
    const outcome = accept("9.9", "1.3", "1.2b");
    expect(outcome.results["accepted"]).toEqual(["E11"]);
    expect(outcome.say.join(" ")).toContain("There is no proposal for 9.9 and 1.3, so nothing was accepted there.");
  });

  it("counts the colours as they are after it, and gives nothing more for those lines when run again", () => {
    const at = { asAt: "2018-10-10" };
    const outcome = run(book, { ...at, accept: "all" });
    expect(outcome.results["coloured"]).toEqual({ R: 3, B: 1 });
    expect(run(book, at).results["coloured"]).toEqual({ G: 3, B: 1 });
    expect(proposalsOf(run(applyEdits(book, outcome.edits), at))).toEqual([]);
    expect(Object.keys(proposalsOf(outcome)[0] ?? {})).toEqual(expect.arrayContaining(["cell", "part", "from", "to", "why", "assumed"])); // prettier-ignore
  });
});

describe("Recalculate: what it writes", () => {
  const at = { asAt: "2018-10-10", accept: "all" } as const;
  const written = (book: Book, cell: string) => {
    const after = applyEdits(book, run(book, at).edits);
    const place = parseAddress(cell);
    const grid = gridIn(after, "Plan");
    return place && grid ? cellAt(grid, place.top, place.left)?.value : undefined;
  };

  it("keeps to how each cell has ratings written: letter, word, capitals or number", () => {
    expect(written(sampleOf("Plan"), "E9")).toBe("R");
    expect(written(sampleOf("Plan"), "E10")).toBe("Red");
    const capitals = lines.map((line) => line.replace("| Green", "| GREEN"));
    expect(written(sampleOf("Plan", months, capitals), "E10")).toBe("RED");
  });

  it("never overwrites a formula, and says so with the proposal", () => {
    const formula = lines.map((line) => line.replace("| G |", "| =A1=>G |"));
    const book = sampleOf("Plan", months, formula);
    const outcome = run(book, at);
    expect(outcome.results["accepted"]).toEqual(["E10"]);
    expect(proposalsOf(outcome).find(({ cell }) => cell === "E9")?.why).toContain(
      "a formula, which is never overwritten",
    );
    expect(written(book, "E9")).toBe("G");
  });

  it("inverted gives back the start: values, fills, font colours and formulas, whatever stood there", () => {
    const rating = fc.constantFrom("G", "Green", "green ", "A", "{FF0000}G", "{123456}A", "=A1=>G", "B", "");
    const when = fc.constantFrom("June 2018", "30 June 2018", "March 2019", "TBC", "");
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, when), { minLength: 3, maxLength: 8 }), fc.boolean(), (rows, all) => {
        const body = rows.map(([code, due], row) => `${row + 9} | 1.${row + 1} | Do the work of line ${row + 1} | Ann Moss | ${due} | ${code} | Begun.`); // prettier-ignore
        const book = sampleOf("Plan 2018-19", months, body);
        const { edits } = run(book, all ? at : { asAt: at.asAt });
        const after = applyEdits(book, edits);
        for (const edit of invertEdits(edits)) expect(canApply(after, edit)).toBe(true);
        const back = applyEdits(after, invertEdits(edits));
        const shown = (of: Book) =>
          of.grids.flatMap((grid) => grid.rows.flatMap((row) => (row ?? []).filter((cell) => cell !== undefined)));
        const plain = (of: Book) =>
          shown(of).map(({ fontColor, ...cell }) => ({ ...cell, font: fontColor ?? "000000" }));
        expect(plain(back)).toEqual(plain(book));
      }),
      { numRuns: 40 },
    );
  });
});
