import { parseAddress } from "../../../src/core/grid/address";
import { choicesAt, whyNotChosen } from "../../../src/workbench/page/choices";
import { newState } from "../../../src/xlsx/newState";
import { cellKey, type ValidationState } from "../../../src/xlsx/state";

const sentence = "This value doesn't match the data validation restrictions defined for this cell.";

/** The choices in F5 where F4:F9 have this list; the key's words stand on their own sheet. */
function choicesOf(list: string | null, alert?: ValidationState["alert"]) {
  const state = newState(["Plan", "RAG key"]);
  const [plan, key] = state.sheets;
  if (!plan || !key) throw new Error("no sheets");
  ["Red", "Amber", null, "Green"].forEach((value, row) => key.cells.set(cellKey(row + 1, 1), { value, look: {} }));
  state.names.push({ name: "Ratings", refersTo: "='RAG key'!$A$1:$A$4" });
  const areas = [parseAddress("F4:F9")].flatMap((area) => area ?? []);
  plan.validations.push({ areas, list, ...(alert ? { alert } : {}) });
  return (address: string) => {
    const area = parseAddress(address);
    return area && choicesAt(state, plan, area);
  };
}

test.each([
  ["Red, Amber,Green", ["Red", "Amber", "Green"]],
  ["='RAG key'!$A$1:$A$4", ["Red", "Amber", "Green"]],
  ["=Ratings", ["Red", "Amber", "Green"]],
])("the list %s offers its texts, in its own cells only", (list, expected) => {
  const at = choicesOf(list);
  expect(at("F5")?.texts).toEqual(expected);
  expect(at("F10")).toBeUndefined();
});

test("a list that a formula makes, and a validation of another kind, offer nothing and refuse nothing", () => {
  expect(choicesOf("=OFFSET('RAG key'!$A$1,0,0,3)")("F5")).toBeUndefined();
  expect(choicesOf(null)("F5")).toBeUndefined();
  expect(whyNotChosen(undefined, "anything")).toBeUndefined();
});

test("what is not in the list is refused with Excel's sentence, or the list's own; capitals count in a written list only", () => {
  const written = choicesOf("Red,Amber")("F5");
  const cells = choicesOf("=Ratings")("F5");
  expect(whyNotChosen(written, "Purple")).toBe(sentence);
  expect(whyNotChosen(written, "red")).toBe(sentence);
  expect(whyNotChosen(cells, "red")).toBeUndefined();
  expect(whyNotChosen(written, "")).toBeUndefined();
  const own = { title: "RAG", message: "Choose from the key.", style: "Stop" } as const;
  expect(whyNotChosen(choicesOf("Red", own)("F5"), "x")).toBe("Choose from the key.");
  expect(whyNotChosen(choicesOf("Red", { ...own, style: "Warning" })("F5"), "x")).toBeUndefined();
});
