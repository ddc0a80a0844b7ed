import { readFormula, type Surroundings } from "../../../src/workbench/formula/formula";
import { blockOf } from "../../../src/workbench/formula/cellBlock";
import { FormulaError, NotCalculated } from "../../../src/workbench/formula/values";
import { shownText } from "../../../src/workbench/office/showing";
import { newSheet } from "../../../src/xlsx/newState";
import { cellKey } from "../../../src/xlsx/state";

const sheet = newSheet("Plan", 1);
const rows = [
  ["Red", 45000, null, "R", "Red", 1],
  ["amber", 45366, "x", "A", "Amber", 2],
  ["Green ", 3, 0, "G", "Green", 3],
  ["", true, "12", "R*", "odd", 4],
];
rows.forEach((line, row) =>
  line.forEach((value, column) => sheet.cells.set(cellKey(row + 1, column + 1), { value, look: {} })),
);
sheet.cells.set(cellKey(5, 1), { value: "#N/A", isError: true, look: {} });

const at: Surroundings = {
  cells: (_, area) => blockOf(sheet, area),
  named: () => blockOf(sheet, { top: 1, left: 4, bottom: 4, right: 6 }),
  down: 0,
  right: 0,
  today: 45366,
  date1904: false,
  shown: (value, format) => shownText(value, format, false),
};

/** A formula's result; an error by its code; "not calculated" where it is left alone. */
function resultOf(formula: string): unknown {
  try {
    const result = readFormula(formula)?.calculate(at);
    return result instanceof FormulaError ? result.code : (result ?? "not calculated");
  } catch (error) {
    if (error instanceof NotCalculated) return "not calculated";
    throw error;
  }
}

// Each expectation is what Excel's own reference says of the function, or its order of reckoning.
test.each<[string, unknown]>([
  ['=IF(A1="red",1,2)', 1],
  ['=IF(A1="x",1)', false],
  ['=IF(C1<>"","Revised",IF(B1<DATE(2025,6,1),"Overdue","Not yet due"))', "Overdue"],
  ['=IFS(A1="x",1,TRUE,"y")', "y"],
  ['=IFS(A1="x",1)', "#N/A"],
  ['=SWITCH(LEFT(A2),"r",1,"A",2,3)', 2],
  ['=AND(A1="Red",B1>1)', true],
  ["=OR(C1:C4)", false],
  ['=OR(A1="x","y")', "#VALUE!"],
  ['=IFERROR(1/0,"none")', "none"],
  ['=IFNA(VLOOKUP("zz",D1:F4,2,FALSE),"none")', "none"],
  ['=VLOOKUP("a",D1:F4,2,FALSE)', "Amber"],
  ['=VLOOKUP("a",D:F,3,0)', 2],
  ['=VLOOKUP("R*",D1:F4,2,FALSE)', "Red"],
  ['=VLOOKUP("R~*",D1:F4,2,FALSE)', "odd"],
  ["=VLOOKUP(2.5,F1:F4,1)", 2],
  ['=VLOOKUP("g",Key,2,FALSE)', "Green"],
  ['=INDEX(F1:F4,MATCH("Green",E1:E4,0))', 3],
  ['=XLOOKUP("G",D1:D4,E1:E4)', "Green"],
  ['=XLOOKUP("Z",D1:D4,E1:E4,"none")', "none"],
  ['=COUNTIF(A1:A4,"red")', 1],
  ['=COUNTIF(A1:A4,"*e*")', 3],
  ['=COUNTIF(F1:F4,">2")', 2],
  ['=COUNTIF(A1:A4,"<>")', 4], // A formula's empty text is not an empty cell.
  ['=COUNTIFS(D1:D4,"r",F1:F4,"<2")', 1],
  ['=SUMIF(D1:D4,"G",F1:F4)', 3],
  ['=SUM(F1:F4,1,"2")', 13],
  ['=MAX(F:F)&"/"&MIN(F1:F4)', "4/1"],
  ["=COUNTA(F1:F4)", 4],
  ['=UPPER(LEFT(TRIM(A3),1))&MID("Green",2,99)', "Green"],
  ['=ISNUMBER(SEARCH("re",A1))', true],
  ['=SEARCH("g*n",A3)', 1],
  ['=FIND("G",A1)', "#VALUE!"],
  ['=SUBSTITUTE("a-b-c","-","+",2)', "a-b+c"],
  ['=TEXTJOIN(", ",TRUE,D1:D4)', "R, A, G, R*"],
  ['=TEXT(B1,"dd/mm/yyyy")', "15/03/2023"],
  ['=TEXT(0.5,"0%")', "50%"],
  ["=YEAR(B1)*10000+MONTH(B1)*100+DAY(B1)", 20230315],
  ["=DATE(2024,14,0)", 45688],
  ["=EDATE(DATE(2024,1,31),1)=DATE(2024,2,29)", true],
  ["=EOMONTH(DATE(2024,2,1),0)-DATE(2024,2,29)", 0],
  ["=WEEKDAY(DATE(2026,12,1),2)", 2],
  ["=IF(B1<TODAY(),1,0)", 1],
  ["=-2^2", 4],
  ["=50%+1", 1.5],
  ['=1=1&""', false],
  ["=C1=0", true],
  ['=C1=""', true],
  ['=C1&""', ""],
  ["=A5", "#N/A"],
  ["=IF(A5=1,1,2)", "#N/A"],
  ["=ISNA(A5)", true],
  ["=ROUND(2.5,0)+ROUND(-2.5,0)", 0],
  ["=Sheet!#REF!+1", "#REF!"],
  ["=C4+1", 13],
  ["=A1+1", "#VALUE!"],
])("%s is %p", (formula, expected) => {
  expect(resultOf(formula)).toEqual(expected);
});

test.each([
  "=OFFSET(A1,1,1)",
  "=SUMPRODUCT((A1:A4=1)*1)",
  '=IF(A1:A4="x",1,2)',
  "=Table1[Status]",
  "={1,2}",
  "=NOSUCH(1)",
  "=[1]Sheet!A1",
  '="1 June 2025"+1',
  '=COUNTIF(A:A,"")',
  "=MATCH(2,F1:F4,-1)",
  "=A1:A4",
  "=1+",
  "=A1 A2",
])("%s is left alone: nothing is guessed", (formula) => {
  expect(resultOf(formula)).toBe("not calculated");
});
