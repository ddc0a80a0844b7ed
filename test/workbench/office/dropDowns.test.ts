import { codeOf, excelFor, onFirstSheet } from "./excelFor";

const list = (source: string) => ({ list: { inCellDropDown: true, source } });

test("cells that do not all have the same drop-down take no other together, as reported of Excel on the web", async () => {
  const excel = await excelFor();
  await onFirstSheet(excel, (sheet) => (sheet.getRange("A1").dataValidation.rule = list("R,A")));
  const together = onFirstSheet(excel, (sheet) => (sheet.getRange("A1:A2").dataValidation.rule = list("R,A,G")));
  expect(await codeOf(together)).toBe("InvalidArgument");
  const oneByOne = onFirstSheet(excel, (sheet) => {
    sheet.getRange("A1").dataValidation.rule = list("R,A,G");
    sheet.getRange("A2").dataValidation.rule = list("R,A,G");
  });
  expect(await codeOf(oneByOne)).toBe("none");
});
