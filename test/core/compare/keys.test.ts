import { matchKeys } from "../../../src/core/compare/keys";
import { movementOf, ratingChanged } from "../../../src/core/compare/movement";
import { makeEntry } from "./versions";

const spring = [
  makeEntry("G", "Green", "complete", "Action finished"),
  makeEntry("A", "Amber", "late-slight", "A little late"),
  makeEntry("R", "Red", "late-serious", "Very late"),
  makeEntry("W", "White", "unknown", "Awaiting the ministry's answer"),
];

describe("two versions' keys", () => {
  it("are matched by what they mean, not by letter, and the difference is said", () => {
    const autumn = [
      makeEntry("B", "Blue", "complete", "Done"),
      makeEntry("G", "Green", "late-slight", "Slipping"),
      makeEntry("R", "Red", "late-serious", "Very late"),
      makeEntry("P", "Purple", "unknown", "Awaiting the ministry's answer"),
    ];
    const keys = matchKeys(spring, autumn);
    expect([movementOf("G", "B", keys), ratingChanged("G", "B", keys)]).toEqual(["same", false]);
    expect([movementOf("G", "G", keys), ratingChanged("G", "G", keys)]).toEqual(["reopened", true]);
    expect([movementOf("W", "P", keys), ratingChanged("W", "P", keys)]).toEqual(["same", false]);
    expect(keys.say).toEqual([
      "The keys differ and are matched by what they mean: G (Green) is now B (Blue); A (Amber) is now G (Green); W (White) is now P (Purple).",
    ]);
  });

  it("have nothing to say where they are the same, or where neither version has one", () => {
    expect(matchKeys(spring, spring).say).toEqual([]);
    expect(matchKeys([], []).say).toEqual([]);
  });

  it("stand in for each other where one version has none, and that is said", () => {
    const keys = matchKeys([], spring);
    expect(movementOf("R", "A", keys)).toBe("improved");
    expect(keys.say).toHaveLength(1);
  });

  it("name entries that only one of them has", () => {
    const keys = matchKeys(spring, spring.slice(0, 3));
    expect(keys.say[0]).toContain("W (White) is in the earlier key only");
    expect(ratingChanged("W", "A", keys)).toBe(true);
  });

  it("keep two entries of one stage apart by their words", () => {
    const two = [
      makeEntry("A", "Amber", "late-slight", "up to a month late"),
      makeEntry("Y", "Yellow", "late-slight", "waiting for a partner"),
    ];
    const keys = matchKeys(two, [...two].reverse());
    expect([ratingChanged("A", "A", keys), ratingChanged("A", "Y", keys)]).toEqual([false, true]);
    expect(keys.say).toEqual([]);
  });
});
