import { dayOfSerial, sayDay } from "../../grid/day";
import { numberAt } from "../numbers";
import { doubtful, reading, type Phrase } from "../reading";

/** 43555 and nothing else: a date that lost its format on the way. Serials of 2000 to 2099. */
export const serialNumber: Phrase = {
  pattern: /^#(?:\.\S)?$/g,
  read: (match, scene) => {
    const serial = numberAt(scene, 0);
    if (!(serial > 36525 && serial < 73051)) return [];
    const message = `${serial} may be ${sayDay(dayOfSerial(serial))}, shown as a number.`;
    return [doubtful(reading(match, "none", null), "date-lost-format", message)];
  },
};
