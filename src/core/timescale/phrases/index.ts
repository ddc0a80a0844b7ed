import type { Phrase } from "../reading";
import { bareYear } from "./bareYear";
import { beforeEvent } from "./beforeEvent";
import { dayAndMonth } from "./dayAndMonth";
import { duration } from "./duration";
import { hangsOnEvent } from "./hangsOnEvent";
import { monthAlone } from "./monthAlone";
import { monthAndDay } from "./monthAndDay";
import { monthAndYear } from "./monthAndYear";
import { noDate } from "./noDate";
import { numericDate } from "./numericDate";
import { numericDay } from "./numericDay";
import { isoDate } from "./isoDate";
import { numericMonth } from "./numericMonth";
import { offsetFromEvent } from "./offsetFromEvent";
import { ongoing } from "./ongoing";
import { othersDate } from "./othersDate";
import { partOfYear } from "./partOfYear";
import { planYear } from "./planYear";
import { quarter } from "./quarter";
import { rhythm } from "./rhythm";
import { season } from "./season";
import { yearEnd } from "./yearEnd";

/** Every way in which timescales are written. The order is the order: what one phrase has read, none below it sees. */
export const phrases: readonly Phrase[] = [
  othersDate,
  offsetFromEvent,
  hangsOnEvent,
  numericDate,
  dayAndMonth,
  monthAndDay,
  monthAndYear,
  quarter,
  season,
  partOfYear,
  yearEnd,
  planYear,
  monthAlone,
  isoDate,
  numericMonth,
  numericDay,
  bareYear,
  rhythm,
  duration,
  ongoing,
  beforeEvent,
  noDate,
];
