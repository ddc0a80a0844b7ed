import { settleKey } from "../../../src/core/key/codes";
import { presetBlock } from "../../../src/core/key/presetBlock";
import { keyPresets, presetOf } from "../../../src/core/key/presets";

const stagesOf = (id: string) => {
  const block = presetBlock(id, "Plan");
  if (!block) throw new Error(`There is no preset ${id}.`);
  return settleKey(block, "Plan", [], {}).map(({ code, stage }) => `${code} ${stage}`);
};

describe("the named keys", () => {
  it("say in their own words what their names promise", () => {
    expect(stagesOf("board")).toEqual(["C on-track", "R late-serious", "A late-slight", "G complete", "B not-started"]);
    expect(stagesOf("traffic-light")).toEqual(["R late-serious", "A late-slight", "G on-track"]);
    expect(stagesOf("traffic-light-blue")).toEqual(["R late-serious", "A late-slight", "G on-track", "B complete"]);
    expect(stagesOf("full")).toEqual([
      "R late-serious", "A late-slight", "G on-track", "B complete", "W not-started", "Grey stopped",
    ]); // prettier-ignore
  });

  it("are found by id or by name, and nothing else is", () => {
    for (const preset of keyPresets) expect([presetOf(preset.id), presetOf(preset.name)]).toEqual([preset, preset]);
    expect(presetOf(undefined)).toBeUndefined();
    expect(presetOf("red")).toBeUndefined();
  });
});
