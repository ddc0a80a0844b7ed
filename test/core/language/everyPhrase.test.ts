import { readdirSync } from "node:fs";
import { join } from "node:path";
import { wordsIn } from "../../../src/core/language";
import { vocabulary } from "../../../src/core/language/vocabulary";
import { phrases } from "../../../src/core/language";

const folder = join(__dirname, "../../../src/core/language/phrases");
const line = wordsIn("nothing is said");

function isAsked(value: unknown): value is { isIn(text: unknown): boolean } {
  return typeof value === "object" && value !== null && "isIn" in value;
}

describe("every phrase of the language follows the notation and names only what the vocabulary has", () => {
  test.each(readdirSync(folder))("%s", async (file) => {
    const module: unknown = await import(join(folder, file));
    for (const value of Object.values(Object(module))) if (isAsked(value)) value.isIn(line);
  });

  test("the shared vocabulary too", () => {
    for (const name of Object.keys(vocabulary)) expect(phrases(`<${name}>`).isIn("")).toBe(false);
  });
});
