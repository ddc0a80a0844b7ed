import { codeOf, excelFor, onFirstSheet } from "./excelFor";

test("headings alone make a table with an empty row, and the first rows go into it", async () => {
  const excel = await excelFor();
  const [made, filled] = await onFirstSheet(excel, (sheet) => {
    const table = sheet.tables.add("B2:C2", true);
    const before = table.getRange().load("address");
    table.getHeaderRowRange().values = [["Lead", "Actions"]];
    table.rows.add(undefined, [
      ["Council", 3],
      ["Police", 2],
    ]);
    table.rows.add(undefined, [["Health", 4]]);
    return [before, table.getRange().load("address,values")] as const;
  });
  expect(made.address).toBe("Plan!B2:C3");
  expect([filled.address, filled.values]).toEqual([
    "Plan!B2:C5",
    [
      ["Lead", "Actions"],
      ["Council", 3],
      ["Police", 2],
      ["Health", 4],
    ],
  ]);
  const above = onFirstSheet(await excelFor(), (sheet) => {
    sheet.getRange("B3").values = [["in use"]];
    sheet.tables.add("B2:C2", true);
  });
  expect(await codeOf(above)).toBe("NotImplemented");
});
