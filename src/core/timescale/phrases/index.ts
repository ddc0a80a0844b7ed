import type { Wording } from "../reading";
import { bareYear } from "./bareYear";
import { dayAndMonth, dayInList } from "./dayAndMonth";
import { duration } from "./duration";
import { easter } from "./easter";
import { beforeEvent, hangsOnEvent, offsetFromEvent } from "./events";
import { isoDate, isoMonth, numericDate, numericDay, numericMonth } from "./figures";
import { monthAlone } from "./monthAlone";
import { monthAndDay } from "./monthAndDay";
import { monthAndYear, yearAndMonth } from "./monthAndYear";
import { noDate } from "./noDate";
import { ongoing } from "./ongoing";
import { othersDate } from "./othersDate";
import { partOfYear } from "./partOfYear";
import { numberedYear, planYear } from "./planYear";
import { quarter, quarterList } from "./quarter";
import { rhythm } from "./rhythm";
import { halfTerm, schoolTerm } from "./schoolTerm";
import { season } from "./season";
import { financialYearEnd, planEnd, yearEnd } from "./yearEnd";

/** Every way in which timescales are written. The order is the order: what one has read, none below it sees. */
export const wordings: readonly Wording[] = [
  othersDate,
  offsetFromEvent,
  hangsOnEvent,
  numericDate,
  isoDate,
  isoMonth,
  dayInList,
  dayAndMonth,
  monthAndDay,
  halfTerm,
  schoolTerm,
  monthAndYear,
  yearAndMonth,
  quarterList,
  quarter,
  season,
  easter,
  partOfYear,
  yearEnd,
  financialYearEnd,
  planEnd,
  planYear,
  numberedYear,
  monthAlone,
  numericMonth,
  numericDay,
  bareYear,
  rhythm,
  duration,
  ongoing,
  beforeEvent,
  noDate,
];
