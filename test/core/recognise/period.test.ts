import { periodOf } from "../../../src/core/recognise/title/period";

const read = (title: string, ...lines: string[]) => Object.values(periodOf(title, [title, ...lines], "Sheet1"));

it.each([
  ["Annual Plan for 2018-9", "2018-04-01", "2019-03-31"],
  ["Plan 2018/19", "2018-04-01", "2019-03-31"],
  ["Plan 2018-2019", "2018-04-01", "2019-03-31"],
  ["Business Plan 2019-22", "2019-04-01", "2022-03-31"],
  ["Strategy 2017 to 2020", "2017-04-01", "2020-03-31"],
  ["Plan 18/19", "2018-04-01", "2019-03-31"],
  ["Plan 1999/00", null, null],
  ["Plan January to December 2019", "2019-01-01", "2019-12-31"],
  ["Plan April 2018 – March 2020", "2018-04-01", "2020-03-31"],
  ["Plan July to June 2019", "2018-07-01", "2019-06-30"],
  ["Plan 1 April 2018 to 31 March 2019", "2018-04-01", "2019-03-31"],
  ["Plan 2019", null, null],
  ["Plan version 2.1-3", null, null],
  ["Plan", null, null],
])("the span of %j", (title, from, to) => {
  expect(read(title)).toEqual([from, to, null]);
});

it.each([
  ["Plan – update following BMG 11th July 2018", "2018-07-11"],
  ["Plan as at 31/03/2019", "2019-03-31"],
  ["Position at 1.4.19", "2019-04-01"],
  ["Plan 2018/19, 5 September 2018", "2018-09-05"],
  ["Plan updated July 2018", null],
  ["Plan as at 31/02/2019", null],
])("the meeting date of %j", (title, asAt) => {
  expect(read(title)[2]).toBe(asAt);
});

it("lines under the title are read where the title does not say, and what was achieved last year is not", () => {
  expect(read("Action plan", "Summary of work achieved in 2016/17", "Year 2017/18", "Position at 30 June 2017")).toEqual(["2017-04-01", "2018-03-31", "2017-06-30"]); // prettier-ignore
});
