import type { Area } from "../../../core/grid/address";
import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { cellCount, overlap } from "../place";
import { notImplemented, refusal } from "../refusal";
import { sheetById, type Session } from "../session";
import type { ValidationAlert, ValidationState } from "../../../xlsx/state";

interface Validated {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: () => readonly Area[];
}

/** range.dataValidation: drop-down lists only; of others only that they are there. */
export function dataValidation(session: Session, sheetId: string, areas: () => readonly Area[]): HostObject {
  return hostObject(dataValidationType, { session, sheetId, areas });
}

/** Every validation that holds for some of the cells; null where some have none. */
function found({ session, sheetId, areas }: Validated): readonly (ValidationState | null)[] {
  const sheet = sheetById(session, sheetId);
  const all = new Set<ValidationState | null>();
  for (const area of areas()) {
    let covered = 0;
    for (const validation of sheet.validations) {
      for (const each of validation.areas) {
        const part = overlap(each, area);
        if (!part) continue;
        covered += cellCount(part);
        all.add(validation);
      }
    }
    if (covered < cellCount(area)) all.add(null);
  }
  return [...all];
}

const saying = (each: ValidationState | null) => JSON.stringify(each && [each.list, each.alert ?? null]);

/** The validation of all of the cells: null for none at all, undefined where cells differ. Two that say the same are one. */
function validationOf(validated: Validated): ValidationState | null | undefined {
  const [first, ...others] = found(validated);
  return others.some((each) => saying(each) !== saying(first ?? null)) ? undefined : (first ?? null);
}

function typeOf(validated: Validated): string {
  const validation = validationOf(validated);
  if (validation === undefined) return found(validated).includes(null) ? "MixedCriteria" : "Inconsistent";
  return validation === null ? "None" : validation.list === null ? "Custom" : "List";
}

function change(validated: Validated, list: string | null, alert?: ValidationAlert): void {
  const sheet = sheetById(validated.session, validated.sheetId);
  mayChangeSheet(validated.session, sheet);
  const areas = validated.areas();
  validated.session.commit({ type: "validation", sheet: sheet.name, areas, list, ...(alert ? { alert } : {}) });
}

/** Excel's own limits: a title of 32 characters, a message of 255. */
function alertOf(value: unknown): ValidationAlert {
  if (typeof value !== "object" || value === null) throw refusal("InvalidArgument");
  const { title, message, style, showAlert }: Partial<Record<string, unknown>> = { ...value };
  if (typeof title !== "string" || typeof message !== "string" || title.length > 32 || message.length > 255) {
    throw refusal("InvalidArgument");
  }
  if (style !== "Stop" && style !== "Warning" && style !== "Information") throw refusal("InvalidArgument");
  if (showAlert !== true) throw notImplemented("DataValidation.errorAlert that is not shown");
  return { title, message, style };
}

function setAlert(validated: Validated, value: unknown): void {
  const validation = validationOf(validated);
  if (validation?.list === undefined || validation.list === null) {
    throw notImplemented("DataValidation.errorAlert without a list");
  }
  change(validated, validation.list, alertOf(value));
}

function sourceOf(rule: unknown): string {
  if (typeof rule !== "object" || rule === null) throw refusal("InvalidArgument");
  const [kind, ...more] = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  if (!kind || more.length > 0) throw refusal("InvalidArgument");
  const [name, list] = kind;
  if (name !== "list") throw notImplemented(`DataValidation.rule of ${name}`);
  if (typeof list !== "object" || list === null || !("source" in list)) throw refusal("InvalidArgument");
  if ("inCellDropDown" in list && list.inCellDropDown === false)
    throw notImplemented("DataValidation.rule without its drop-down");
  const { source } = list;
  if (typeof source !== "string" || source === "" || (!source.startsWith("=") && source.length > 255)) {
    throw refusal("InvalidArgument");
  }
  return source;
}

export const dataValidationType: ObjectType<Validated> = {
  name: "DataValidation",
  properties: {
    rule: {
      get: (validated) => {
        const validation = validationOf(validated);
        if (validation === undefined) return null;
        const list = validation?.list ?? null;
        return list === null ? {} : { list: { inCellDropDown: true, source: list } };
      },
      set: (validated, rule) => {
        const source = sourceOf(rule);
        // Reported of Excel on the web (OfficeDev/office-js 2594): cells that do not all have the same one take no other together.
        if (validationOf(validated) === undefined) throw refusal("InvalidArgument");
        change(validated, source);
      },
    },
    type: { get: typeOf },
    errorAlert: {
      get: (validated) => {
        const validation = validationOf(validated);
        if (validation === undefined) return null;
        return { showAlert: true, title: "", message: "", style: "Stop", ...validation?.alert };
      },
      set: setAlert,
    },
    ignoreBlanks: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notImplemented("DataValidation.ignoreBlanks = false");
      },
    },
  },
  methods: { clear: (validated) => change(validated, null) },
};
