import type { Rule } from "../rule";
import { actionRecommendedForRemoval } from "./actionRecommendedForRemoval";
import { ambiguousRating } from "./ambiguousRating";
import { blankAction } from "./blankAction";
import { blankNumber } from "./blankNumber";
import { columnsShifted } from "./columnsShifted";
import { crossReferenceBroken } from "./crossReferenceBroken";
import { dateLostFormat } from "./dateLostFormat";
import { dateYearSuspect } from "./dateYearSuspect";
import { deadlineOutsidePlan } from "./deadlineOutsidePlan";
import { deadlinePassed } from "./deadlinePassed";
import { draftingNoteLeftIn } from "./draftingNoteLeftIn";
import { duplicateNumber } from "./duplicateNumber";
import { errorValue } from "./errorValue";
import { fewerThanTwoReportsInYear } from "./fewerThanTwoReportsInYear";
import { fillContradictsLetter } from "./fillContradictsLetter";
import { fillWithoutLetter } from "./fillWithoutLetter";
import { invalidDate } from "./invalidDate";
import { jointBoardForNonJointPriority } from "./jointBoardForNonJointPriority";
import { jointPriorityNotAtJointBoard } from "./jointPriorityNotAtJointBoard";
import { lateRatingWithoutTimescale } from "./lateRatingWithoutTimescale";
import { leadHoldsOtherText } from "./leadHoldsOtherText";
import { leadSpelling } from "./leadSpelling";
import { missingLead } from "./missingLead";
import { missingNumber } from "./missingNumber";
import { missingRating } from "./missingRating";
import { missingTimescale } from "./missingTimescale";
import { missingUpdate } from "./missingUpdate";
import { noKey } from "./noKey";
import { noRatingColumn } from "./noRatingColumn";
import { noRatings } from "./noRatings";
import { noTimescaleColumn } from "./noTimescaleColumn";
import { notADate } from "./notADate";
import { nothingNewSaid } from "./nothingNewSaid";
import { outOfOrderNumber } from "./outOfOrderNumber";
import { ratingContradictsUpdate } from "./ratingContradictsUpdate";
import { ratingError } from "./ratingError";
import { ratingOnBlankAction } from "./ratingOnBlankAction";
import { responsibilityTbc } from "./responsibilityTbc";
import { scheduledOutsidePlanYear } from "./scheduledOutsidePlanYear";
import { severalActionsOneRating } from "./severalActionsOneRating";
import { textInWrongColumn } from "./textInWrongColumn";
import { unrecognisedRating } from "./unrecognisedRating";

/** Every rule, in the contract's order. The list is the order. */
export const rules: readonly Rule[] = [
  missingRating,
  unrecognisedRating,
  ambiguousRating,
  ratingError,
  fillWithoutLetter,
  fillContradictsLetter,
  ratingOnBlankAction,
  blankAction,
  noKey,
  noRatings,
  noRatingColumn,
  noTimescaleColumn,
  missingTimescale,
  notADate,
  invalidDate,
  dateLostFormat,
  dateYearSuspect,
  deadlineOutsidePlan,
  deadlinePassed,
  missingLead,
  responsibilityTbc,
  errorValue,
  duplicateNumber,
  missingNumber,
  outOfOrderNumber,
  blankNumber,
  columnsShifted,
  textInWrongColumn,
  jointPriorityNotAtJointBoard,
  jointBoardForNonJointPriority,
  fewerThanTwoReportsInYear,
  scheduledOutsidePlanYear,
  missingUpdate,
  lateRatingWithoutTimescale,
  severalActionsOneRating,
  ratingContradictsUpdate,
  actionRecommendedForRemoval,
  leadHoldsOtherText,
  draftingNoteLeftIn,
  nothingNewSaid,
  crossReferenceBroken,
  leadSpelling,
];
