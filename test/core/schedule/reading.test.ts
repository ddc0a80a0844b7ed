import { kindSaid } from "../../../src/core/schedule/entryKind";
import { askAboutForums, forumKey, forumNamesIn, mayBeOne } from "../../../src/core/schedule/forums";
import { proposeMonths, readFrequency } from "../../../src/core/schedule/frequency";
import { isJointPriority, saysJointSitting, titleAlone } from "../../../src/core/schedule/joint";
import { readEntry } from "../../../src/core/schedule/readEntry";
import { oneName } from "../../../src/core/schedule/settle";
import { readReported } from "../../../src/core/schedule/reported";
import { year } from "./samples";

const scene = { period: year, forum: "Board", joint: false, meetings: [] };
const said = (text: string) =>
  readEntry(text, scene).map((e) => `${e.iso} ${e.joint ? "joint " : ""}${e.forum} ${e.kind}`);

describe("a schedule's cell", () => {
  it.each([
    ["June 2021 – joint Board", ["2021-06 joint Board report"]],
    ["June 2021", ["2021-06 Board report"]],
    ["Progress update - Nov 2021", ["2021-11 Board update"]],
    ["Annual report to Executive January 2022", ["2022-01 Executive report"]],
    ["June and November 2021 (joint Board)", ["2021-06 joint Board report", "2021-11 joint Board report"]],
    ["BMG June 2021, joint Board July 2021", ["2021-06 BMG report", "2021-07 joint Board report"]],
    ["June 2021 – joint Board; October 2021 – Board", ["2021-06 joint Board report", "2021-10 Board report"]],
    ["Joint Board: June 2021, October 2021", ["2021-06 joint Board report", "2021-10 joint Board report"]],
    ["not joint: June 2021", ["2021-06 Board report"]],
    ["to follow", []],
  ])("%s", (text, entries) => expect(said(text)).toEqual(entries));
});

describe("what a measure says is reported", () => {
  it.each([
    ["Learning subgroup report to BMG", ["BMG"], "Learning subgroup", "report"],
    ["Report received by Adults QA subgroup", ["Adults QA subgroup"], null, "report"],
    ["Assurance reports received by BMG from individual agencies", ["BMG"], "individual agencies", "report"],
    ["The panel will provide regular updates to BMG", ["BMG"], "panel", "update"],
    ["QA subgroup to receive a report", ["QA subgroup"], null, "report"],
    ["Training group to OMG", ["OMG"], "Training group", "report"],
  ])("%s", (text, receivers, reporter, kind) => {
    expect(readReported(text)).toEqual({ receivers, reporter, kind });
  });

  it("a newsletter or an audit tool is a deliverable and goes to nobody", () => {
    expect(readReported("Quarterly safeguarding newsletter")).toMatchObject({ receivers: [], kind: "deliverable" });
    expect(readReported("Use of the new audit tool")).toMatchObject({ receivers: [], kind: "deliverable" });
  });

  it("a measure of another kind says nothing of reporting", () => {
    expect(readReported("Fewer repeat referrals within twelve months")).toBeUndefined();
    expect(readReported("Board Manager confirms that all have replied")).toBeUndefined();
  });

  it("an update is no report, a progress report is one", () => {
    expect(kindSaid("Partnership update")).toBe("update");
    expect(kindSaid("Progress report")).toBe("report");
    expect(kindSaid("June 2021")).toBeUndefined();
  });
});

describe("forums", () => {
  it("a Board is neither its manager nor another board", () => {
    expect(forumNamesIn("Board Manager to chase")).toEqual([]);
    expect(forumNamesIn("Report to Health and Wellbeing Board")).toEqual(["Health and Wellbeing Board"]);
    expect(mayBeOne("Board", "Health and Wellbeing Board")).toBe(false);
  });

  it("one name in several spellings is one", () => {
    expect(forumKey("the Quality Assurance Sub-Group")).toBe(forumKey("Quality assurance subgroup"));
    expect(askAboutForums(["QA sub group", "QA Subgroup"])).toEqual([]);
  });

  it("asks where letters may stand for words, and where a Strategic Board may be the Board", () => {
    expect(askAboutForums(["BMG", "Business Management Group", "Cabinet"])).toHaveLength(1);
    expect(mayBeOne("Strategic Board", "Board")).toBe(true);
    expect(mayBeOne("BMG", "OMG")).toBe(false);
    expect(mayBeOne("QA subgroup", "Quality Assurance Sub-Group")).toBe(true);
    expect(mayBeOne("QA subgroup", "Learning Sub-Group")).toBe(false);
  });

  it("an answer is remembered, whichever name comes first and however it is spelt", () => {
    const names = ["BMG", "Business Management Group"];
    expect(askAboutForums(names, { "business management group|bmg": false })).toEqual([]);
    const one = oneName([...names, "BMG"], { aliases: {}, forums: { "Business Management Group|BMG": true } });
    expect(names.map(one)).toEqual(["BMG", "BMG"]);
    const two = oneName(names, { aliases: {}, forums: { "Business Management Group|BMG": false } });
    expect(names.map(two)).toEqual(names);
  });
});

describe("joint", () => {
  it("is said of priorities in brackets, not of joint work in their subject", () => {
    expect(isJointPriority("Hoarding (joint priority with the adults' board)")).toBe(true);
    expect(isJointPriority("Joint working with housing")).toBe(false);
    expect(isJointPriority("Hoarding", "Priorities of the joint part of the plan")).toBe(true);
    expect(titleAlone("Hoarding (joint priority with RSAB)")).toBe("Hoarding");
    expect(saysJointSitting("non-joint Board")).toBe(false);
  });
});

describe("frequencies", () => {
  it.each([
    ["Quarterly", 4], ["three times per year", 3], ["Meet twice per year", 2], ["bi-annually", 2], ["every second month", 6],
    ["Reports 3 times a year to the Board", 3], ["monthly", 12], ["six-monthly", 2], ["every two months", 6], ["annually", 1],
  ])("%s is %s a year", (text, times) => expect(readFrequency(text)).toMatchObject({ perYear: times, isAmbiguous: false })); // prettier-ignore

  it("bi-monthly has two meanings and is asked about; an annual report is no frequency", () => {
    expect(readFrequency("Bi-monthly")).toMatchObject({ perYear: null, isAmbiguous: true });
    expect(readFrequency("Bi-monthly", "every-two-months")).toMatchObject({ perYear: 6, isAmbiguous: false });
    expect(readFrequency("bimonthly", "twice-a-month")?.perYear).toBe(24);
    expect(proposeMonths(24, year)).toHaveLength(12);
    expect(readFrequency("Annual report")).toBeUndefined();
    expect(readFrequency("June 2021")).toBeUndefined();
  });

  it("bi-annually is twice a year, biennially every second year, and twice a month is not monthly", () => {
    expect(["biannual", "bi annually", "semi-annually"].map((text) => readFrequency(text)?.perYear)).toEqual([2, 2, 2]);
    expect(readFrequency("Biennial")).toMatchObject({ perYear: null, isAmbiguous: false });
    expect(readFrequency("every two years")?.perYear).toBeNull();
    expect(readFrequency("twice per month")).toBeUndefined();
    expect(readFrequency("alternate months")?.perYear).toBe(6);
  });

  it("months are spread over the year, and none without a year", () => {
    expect(proposeMonths(4, year)).toEqual(["2021-06", "2021-09", "2021-12", "2022-03"]);
    expect(proposeMonths(3, year)).toEqual(["2021-07", "2021-11", "2022-03"]);
    expect(proposeMonths(4, { from: null, to: null, asAt: null })).toEqual([]);
  });
});
