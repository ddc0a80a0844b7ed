import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { refusal } from "../refusal";
import type { Session } from "../session";
import { serialOf } from "../typedDate";

const DAYS_TO_1904 = 1462;

/** DATE as the worksheet function has it: months and days may run over; years below 1900 count from 1900. */
function date(session: Session, [year, month, day]: readonly unknown[]): HostObject {
  if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number")
    throw refusal("InvalidArgument");
  const moment = new Date(Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day));
  const serial = serialOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
  return hostObject(functionResultType, { value: session.state.date1904 ? serial - DAYS_TO_1904 : serial });
}

export const functionResultType: ObjectType<{ readonly value: number }> = {
  name: "FunctionResult",
  properties: { value: { get: ({ value }) => value }, error: { get: () => null } },
};

export const functionsType: ObjectType<Session> = { name: "Functions", methods: { date } };

/** workbook.functions: those that the add-in asks for. */
export function functions(session: Session): HostObject {
  return hostObject(functionsType, session);
}
