import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/core/grid/book";
import type { Plan } from "../../src/core/plan/plan";
import { recognise } from "../../src/core/recognise/recognise";
import { bookOf } from "./grid";

/** A sample of test/samples as a book. */
export function sampleBook(name: string): Book {
  return bookOf(readFileSync(join(__dirname, "../samples", name, "sheet.txt"), "utf8"));
}

/** The one plan of a sample. */
export function samplePlan(name: string): Plan {
  const [plan] = recognise(sampleBook(name)).plans;
  if (!plan) throw new Error(`The sample ${name} holds no plan.`);
  return plan;
}
