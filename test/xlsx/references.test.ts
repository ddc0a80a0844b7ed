import { mapReferences } from "../../src/xlsx/formula/references";

/** The places that a formula names, with their sheets. */
function placesIn(formula: string): string[] {
  const places: string[] = [];
  mapReferences(formula, ({ prefix, text }) => {
    places.push(prefix + text);
    return "";
  });
  return places;
}

test.each([
  ["'Board''s plan'!A1+'x'!B2", ["'Board''s plan'!A1", "'x'!B2"]],
  ["[1]Sheet1!A1&\"it''s A9\"", ["[1]Sheet1!A1"]],
  ["'[last year.xlsx]Q1 ''18'!$A$1:B2", ["'[last year.xlsx]Q1 ''18'!$A$1:B2"]],
  ["SUM(Plan[it''s A1],A2)", ["A2"]],
])("the places in %s are found", (formula, places) => expect(placesIn(formula)).toEqual(places));
