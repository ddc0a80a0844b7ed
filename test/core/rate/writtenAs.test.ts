import { writtenAs } from "../../../src/core/rate/writtenAs";
import { alikeInGrey } from "../../../src/core/rate/alikeInGrey";
import { keyPresets } from "../../../src/core/key/presets";
import { keyOf } from "./ratedPlan";

const [green, red] = keyOf({ Green: "On track", Red: "Late" });
if (!green || !red) throw new Error("A key of two.");

describe("an accepted rating", () => {
  it.each([
    ["G", "R"],
    ["g", "R"],
    ["Green", "Red"],
    [" green ", "Red"],
    ["GREEN", "RED"],
    ["Green - see note", "R"],
    [null, "R"],
  ])("where the cell had %p is written %p", (was, wanted) => expect(writtenAs(red, was, green)).toBe(wanted));

  it("is a number where the cell had a number", () => {
    expect(writtenAs({ ...red, code: "3", label: "3" }, 2, { ...green, code: "2", label: "2" })).toBe(3);
    expect(writtenAs(red, 2, green)).toBe("R");
  });
});

describe("greys on paper", () => {
  const entry = (label: string, color: string | null) => ({ ...green, label, code: label, color });

  it("alike are two colours of nearly one lightness under letters of one colour", () => {
    expect(alikeInGrey([entry("Blue", "0070C0"), entry("Teal", "006C9E"), entry("Amber", "FFC000")])).toHaveLength(1);
    expect(alikeInGrey([entry("Red", "FF0000"), entry("Blue", "0070C0")])).toEqual([]);
    expect(alikeInGrey([entry("Clear", null), entry("White", "FFFFFF")])).toHaveLength(1);
  });

  it("of the keys that the add-in offers none are", () => {
    const all = keyPresets.map(({ id, entries }) => [id, alikeInGrey(entries.map(({ label, color }) => entry(label, color))).map((pair) => pair.map(({ label }) => label))]); // prettier-ignore
    expect(all).toEqual(keyPresets.map(({ id }) => [id, []]));
  });
});
