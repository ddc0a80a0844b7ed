import { propose } from "../../../src/core/rate/propose";
import { keyOf, ratedPlan, sample, type Rated } from "./ratedPlan";

const proposed = (rated: Rated, asAt: string | null, key = sample.key) =>
  propose(ratedPlan([rated], key), { asAt }).proposals.map(({ to }) => to);

describe("words in an update", () => {
  it("are a reason to look, with or without a meeting date, and never a verdict", () => {
    const done: Rated = { stage: "late-slight", update: "Completed and signed off in June." };
    expect(proposed(done, "2018-07-11")).toEqual([null]);
    expect(proposed(done, null)).toEqual([null]);
    expect(proposed({ stage: "complete", update: "This has not been actioned." }, "2018-07-11")).toEqual([null]);
  });

  it("count from the newest entry of a log", () => {
    const update = "10/07/2018: Not yet started.\n10/10/2018: Training held.";
    expect(proposed({ stage: "complete", update }, "2018-10-10")).toEqual([]);
    expect(proposed({ stage: "complete", update: update.split("\n").reverse().join("\n") }, "2018-10-10")).toEqual([]);
  });

  it("a part that is still to begin speaks against completed, and not against on track", () => {
    const update = "Tool agreed in May. The pilot has not yet started.";
    expect(proposed({ stage: "on-track", update }, "2018-07-11")).toEqual([]);
    expect(proposed({ stage: "complete", update }, "2018-07-11")).toEqual([null]);
  });

  it("'not begun' agrees with on track where the key has no rating for it", () => {
    const plain = keyOf({
      Red: "More than three months late",
      Amber: "Up to three months late",
      Green: "On target",
      Blue: "Done",
    });
    expect(proposed({ rating: "G", update: "Not begun; waiting for licences." }, "2018-07-11", plain)).toEqual([]);
    expect(proposed({ stage: "on-track", update: "Not begun; waiting for licences." }, "2018-07-11")).toEqual([null]);
  });
});
