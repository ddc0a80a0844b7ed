import { noSettings, type Settings } from "../../src/core/plan/settings";
import { leadNames } from "../../src/taskpane/facts/leadNames";
import { keptGroups } from "../../src/taskpane/pages/keptGroups";
import { openView, type OpenView } from "./openView";
import { action, finding, firstJobs, memoryDoor, paneState, plan } from "./samplePlan";

let view: OpenView | undefined;
afterEach(() => view?.close());

/** Settings with two of everything that there can be two of. */
const full: Settings = {
  ...noSettings,
  columns: { "Action Plan": { lead: "D", ref: null }, Other: { team: "E" } },
  stages: { G: "on-track", B: "complete" },
  keyPreset: "bragg",
  aliases: { Bev: "Bev Cordon", "B Cordon": "Bev Cordon" },
  dismissed: ["missing-lead|Action Plan|D4", "missing-lead|Action Plan|D5"],
  judgements: [
    { sheet: "Action Plan", cell: "F4", rating: "G", to: "A", reason: "Agreed in the room" },
    { sheet: "Action Plan", cell: "F5", rating: null, to: null, reason: "" },
  ],
  pairs: { "4|5": true, "6|7": false },
  thresholds: { A: { count: 1, unit: "months" }, R: { count: 3, unit: "meetings" } },
  reported: ["Action Plan|E4|2018-06", "Action Plan|E5|2018-06"],
  biMonthly: "every-two-months",
  papersDays: 5,
  forums: { "BMG|Business Management Group": true, "BMG|Board": false },
};

test("everything that can be kept is listed, and taking away one thing after another leaves nothing", () => {
  let left = full;
  for (let turn = 0; turn < 40; turn++) {
    const [item] = keptGroups(left, []).flatMap(({ items }) => items);
    if (!item) break;
    const next = item.without(left);
    expect(next).not.toEqual(left);
    left = next;
  }
  expect(keptGroups(left, [])).toEqual([]);
  expect(left).toEqual(noSettings);
});

test("a kind is cleared as a whole, and the others stay", () => {
  for (const { what, without } of keptGroups(full, [])) {
    const rest = keptGroups(without(full), []).map((group) => group.what);
    expect(rest).toEqual(
      keptGroups(full, [])
        .map((group) => group.what)
        .filter((each) => each !== what),
    );
  }
});

test("a finding that is not told again is named by its own sentence where it is at hand", () => {
  const lines = keptGroups(full, [finding("missing-lead", "should", "D4", "1.1 has no lead.")]).flatMap(({ items }) =>
    items.map(({ what }) => what),
  );
  expect(lines).toContain("1.1 has no lead.");
  expect(lines).toContain("Action Plan, D5, missing lead");
});

const led = (row: number, lead: string) => ({ ...action(row, "R"), lead });
const twoNames = plan([led(4, "Bev Cordon"), led(5, "Beverley Cordon and Raj Patel")]);

test("the leads of a plan are offered once each, by the names that were made one", () => {
  expect(leadNames([twoNames], {})).toEqual(["Bev Cordon", "Beverley Cordon", "Raj Patel"]);
  expect(leadNames([twoNames], { "Beverley Cordon": "Bev Cordon" })).toEqual(["Bev Cordon", "Raj Patel"]);
});

async function openSettings(settings: Settings = noSettings) {
  const memory = memoryDoor(paneState({ plans: [twoNames], settings }));
  view = await openView(memory.door, firstJobs);
  await view.press("footer button", "Settings");
  return { ...memory, view };
}

test("two names are made one lead, and that is kept and can be taken back", async () => {
  const { view, settings } = await openSettings();
  await view.choose("This name", "Beverley Cordon");
  await view.choose("is the same lead as", "Bev Cordon");
  await view.press("button", "Make them one");
  expect(settings().aliases).toEqual({ "Beverley Cordon": "Bev Cordon" });
  expect(view.text()).toContain("Beverley Cordon counts as Bev Cordon from now on.");
  await view.press("button", "Remove: 1 lead name matched to another");
  expect(settings()).toEqual(noSettings);
});

test("a name that others counted as takes them with it", async () => {
  const { view, settings } = await openSettings({ ...noSettings, aliases: { Bev: "Bev Cordon" } });
  await view.choose("This name", "Bev Cordon");
  await view.choose("is the same lead as", "Raj Patel");
  await view.press("button", "Make them one");
  expect(settings().aliases).toEqual({ Bev: "Raj Patel", "Bev Cordon": "Raj Patel" });
});

test("columns and key are corrected from Settings too; of several kept things each has its own Remove", async () => {
  const { view, settings } = await openSettings({ ...noSettings, stages: { G: "on-track", R: "stopped" } });
  await view.unfold("Columns: 3 columns recognised");
  await view.choose("Lead", "D");
  expect(settings().columns).toEqual({ "Action Plan": { lead: "D" } });
  await view.unfold("Meanings corrected in the key: G, R");
  await view.press("button", "Remove: G means on track");
  expect(settings().stages).toEqual({ R: "stopped" });
});

test("Escape closes a page, and the focus is where it was", async () => {
  const { view } = await openSettings();
  view.find("footer button", "Help").focus();
  await view.press("footer button", "Help");
  expect(document.activeElement?.textContent).toBe("Back");
  await view.key(view.find("button", "Back"), "Escape");
  expect(view.pane.model().page).toBeNull();
  expect(document.activeElement?.textContent).toBe("Help");
});
