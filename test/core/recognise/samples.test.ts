import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../../src/core/recognise/recognise";
import { bookOf } from "../../support/grid";
import { tellPlan } from "../../support/tellPlan";

const folder = join(__dirname, "../../samples");
const read = (name: string, file: string) => readFileSync(join(folder, name, file), "utf8");

describe("every sample is read as an officer would read it", () => {
  for (const name of readdirSync(folder).filter((each) => existsSync(join(folder, each, "sheet.txt")))) {
    it(read(name, "README.md").trim(), () => {
      const { plans, say } = recognise(bookOf(read(name, "sheet.txt")));
      const told = plans.length > 0 ? plans.map(tellPlan).join("\n\n") : say.join("\n");
      expect(told.trim()).toBe(read(name, "expected.txt").trim());
    });
  }
});

it("every cell that a plan names is a cell of its sheet, and every rating cell stands in a rating column", () => {
  for (const name of readdirSync(folder).filter((each) => existsSync(join(folder, each, "sheet.txt")))) {
    for (const plan of recognise(bookOf(read(name, "sheet.txt"))).plans) {
      const ratings = Object.entries(plan.columns).filter(([role]) => role.startsWith("rating")).map(([, letter]) => letter); // prettier-ignore
      for (const action of plan.actions) {
        for (const cell of Object.values(action.cells)) expect(cell).toMatch(/^[A-Z]+[1-9]\d*$/);
        if (action.ratingCell !== null) expect(ratings).toContain(action.ratingCell.replace(/\d+/, ""));
        expect(action.rows[0]).toBe(action.row);
        expect(action.rows[1]).toBeGreaterThanOrEqual(action.row);
      }
    }
  }
});
