import fc from "fast-check";
import { matchKeys } from "../../../src/core/compare/keys";
import { movementOf, movementOfStages, ratingChanged, sayMovement } from "../../../src/core/compare/movement";
import type { Stage } from "../../../src/core/key/key";
import { makeEntry, stages } from "./versions";

const stage = fc.constantFrom(...stages);
const track: readonly Stage[] = ["on-track", "late-slight", "late-serious"];

describe("movement", () => {
  it.each([
    ["late-slight", "on-track", "improved"],
    ["late-serious", "late-slight", "improved"],
    ["on-track", "late-serious", "worsened"],
    ["not-started", "late-serious", "started"],
    ["not-started", "on-track", "started"],
    ["not-started", "complete", "completed"],
    ["late-serious", "complete", "completed"],
    ["stopped", "complete-checked", "completed"],
    ["complete", "on-track", "reopened"],
    ["complete-checked", "not-started", "reopened"],
    ["on-track", "stopped", "stopped"],
    ["complete", "stopped", "stopped"],
    ["stopped", "on-track", "restarted"],
    ["stopped", "not-started", "restarted"],
    ["on-track", "not-started", "same"],
    ["complete", "complete-checked", "same"],
    ["unknown", "late-serious", "same"],
    ["on-track", "unknown", "same"],
  ] as const)("from %s to %s is %s", (before, after, movement) => {
    expect(movementOfStages(before, after)).toBe(movement);
  });

  it("is better or worse only among on track and late, and one is the other turned", () => {
    fc.assert(
      fc.property(stage, stage, (before, after) => {
        const there = movementOfStages(before, after);
        const back = movementOfStages(after, before);
        if (there === "improved" || there === "worsened") {
          expect([track.includes(before), track.includes(after)]).toEqual([true, true]);
          expect(back).toBe(there === "improved" ? "worsened" : "improved");
        }
        if (before === after) expect(there).toBe("same");
      }),
    );
  });

  it("reads a blue that is complete and a blue that is not begun each by its own key", () => {
    const begun = [
      makeEntry("B", "Blue", "not-started"),
      makeEntry("G", "Green", "complete"),
      makeEntry("C", "Clear", "on-track"),
    ];
    const done = [
      makeEntry("B", "Blue", "complete"),
      makeEntry("G", "Green", "on-track"),
      makeEntry("A", "Amber", "late-slight"),
    ];
    expect(movementOf("B", "G", matchKeys(begun, begun))).toBe("completed");
    expect(movementOf("B", "C", matchKeys(begun, begun))).toBe("started");
    expect(movementOf("G", "B", matchKeys(done, done))).toBe("completed");
    expect(movementOf("B", "G", matchKeys(done, done))).toBe("reopened");
    expect(movementOf("A", "G", matchKeys(done, done))).toBe("improved");
  });

  it("tells a rating that is new or lost, and nothing of one that never was", () => {
    const keys = matchKeys([makeEntry("R", "Red", "late-serious")], []);
    expect(movementOf(null, "R", keys)).toBe("rated");
    expect(movementOf("R", null, keys)).toBe("unrated");
    expect(movementOf(null, null, keys)).toBe("same");
    expect(sayMovement("rated", true)).toBe("Newly rated");
  });

  it("does not call a rating the same that is another, though no direction can be told", () => {
    const key = [
      makeEntry("A", "Amber", "late-slight"),
      makeEntry("W", "White", "unknown"),
      makeEntry("B", "Blue", "not-started"),
    ];
    const keys = matchKeys(key, key);
    expect([movementOf("A", "W", keys), ratingChanged("A", "W", keys)]).toEqual(["same", true]);
    expect([movementOf("A", "B", keys), ratingChanged("A", "B", keys)]).toEqual(["same", true]);
    expect([movementOf("W", "W", keys), ratingChanged("W", "W", keys)]).toEqual(["same", false]);
    expect([movementOf("Z", "Z", keys), ratingChanged("Z", "Z", keys)]).toEqual(["same", false]);
    expect([sayMovement("same", true), sayMovement("same", false)]).toEqual(["Changed", "→ No change"]);
  });
});
