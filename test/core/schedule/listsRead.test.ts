import { check } from "../../../src/core/check/check";
import { noSettings } from "../../../src/core/plan/settings";
import { recognise } from "../../../src/core/recognise/recognise";
import { isJointGroup } from "../../../src/core/schedule/joint";
import { makeSchedule } from "../../../src/core/schedule/makeSchedule";
import { knownPriorities } from "../../../src/core/schedule/priorities";
import { boardPriorities } from "../../../src/core/themes/boardPriorities";
import { bookOf } from "../../support/grid";

function known(text: string) {
  const book = bookOf(text);
  return knownPriorities(recognise(book).plans, book).map(({ title, joint, lead }) => [title, joint, lead]);
}

describe("what a table of priorities says is known to the schedule", () => {
  it.each([
    ["Joint?", "Yes", "No"],
    ["Is this shared?", "y", ""],
    ["Jointly with", "Yes – HSCP", "no"],
    ["Joint or single", "Joint", "Single"],
  ])("under “%s”, “%s” is joint and “%s” is not", (heading, yes, no) => {
    const text = `sheet P\n1 | Priority | ${heading} | Lead\n2 | Fire safety | ${yes} | Police\n3 | Fraud | ${no} | Trust`;
    expect(known(text)).toEqual([
      ["Fire safety", true, "Police"],
      ["Fraud", false, "Trust"],
    ]);
  });

  it("a mark merged over two priorities is of both", () => {
    const text = "sheet P\n1 | Priority | Joint?\n2 | Fire safety | Yes\n3 | Fraud | ^\n4 | Falls | No";
    expect(known(text).map(([, joint]) => joint)).toEqual([true, true, false]);
  });

  it("says nothing of joint ones where no column or group does", () => {
    const text = "sheet P\n1 | Priority | Lead\n2 | Fire safety | Police\n3 | Joint working | Trust";
    expect(known(text).map(([, joint]) => joint)).toEqual([null, null]);
  });

  it("lists side by side are each their board's", () => {
    const text = `sheet P
1 | Plan priorities 2022-23
2 | Children's Board priorities | Joint priorities | Adults' Board priorities
3 | Babies | Slavery | Fraud
4 | Bullying | | Restraint`;
    const book = bookOf(text);
    const { plans } = recognise(book);
    expect(boardPriorities(plans).map(({ board, title }) => [board, title])).toEqual([
      ["Children's Board", "Babies"],
      ["Joint", "Slavery"],
      ["Adults' Board", "Fraud"],
      ["Children's Board", "Bullying"],
      ["Adults' Board", "Restraint"],
    ]);
    expect(known(text).filter(([, joint]) => joint === true)).toEqual([["Slavery", true, null]]);
  });
});

it.each([
  ["Joint priorities", true],
  ["Both boards", true],
  ["All", true],
  ["Shared", true],
  ["Joint working between agencies", false],
  ["All about carers", false],
  ["Not joint", false],
  ["Adults' Board", false],
])("a group called “%s” is shared by the boards: %s", (group, joint) => expect(isJointGroup(group)).toBe(joint));

describe("meetings across the top", () => {
  const across = `sheet Forward plan
1 | What the Board hears in 2024-25
3 | Priority | Joint priority? | Lead | June 2024 | Sept 2024 | Dec 2024
4 | Fire safety | No | Police | Report | - | Report
5 | Fraud | No | Trust | | Update | Report
6 | Falls | No | Trust | | |`;

  it("are sittings, and what stands under them is heard there", () => {
    const book = bookOf(across);
    const { rows, sittings } = makeSchedule(book, recognise(book).plans, noSettings);
    expect(sittings.map(({ iso, forum }) => [iso, forum])).toEqual([
      ["2024-06", "Board"],
      ["2024-09", "Board"],
      ["2024-12", "Board"],
    ]);
    expect(rows.map((row) => row.entries.map(({ iso, kind }) => `${iso} ${kind}`))).toEqual([
      ["2024-06 report", "2024-12 report"],
      ["2024-09 update", "2024-12 report"],
      [],
    ]);
  });

  it("too few reports are told in the columns of reports", () => {
    const book = bookOf(across);
    const { plans } = recognise(book);
    const found = check(book, plans, { settings: noSettings });
    const few = found.filter(({ rule }) => rule === "fewer-than-two-reports-in-year");
    expect(few.map(({ cell, level }) => [cell, level])).toEqual([
      ["D6", "must"],
      ["E5", "should"],
    ]);
  });
});

it("columns about a priority are not its first report", () => {
  const book = bookOf(`sheet Schedule
1 | Reporting schedule, January to December 2024
2 | Priority | Joint priority? | Lead | First report | Second report
3 | Fire safety | No | Police | February 2024 | August 2024
4 | Fraud | No | Trust | May 2024 | January 2025
5 | Falls | No | Trust | March 2024 | November 2024`);
  const { plans } = recognise(book);
  const found = check(book, plans, { settings: noSettings });
  const few = found.filter(({ rule }) => rule === "fewer-than-two-reports-in-year");
  expect(few.map(({ cell }) => cell)).toEqual(["D4"]);
});
