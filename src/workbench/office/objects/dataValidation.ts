import type { Area } from "../../../core/grid/address";
import { hostObject, type HostObject, type ObjectType } from "../hostObject";
import { mayChangeSheet } from "../permission";
import { cellCount, overlap } from "../place";
import { notImplemented, refusal } from "../refusal";
import { sheetById, type Session } from "../session";

interface Validated {
  readonly session: Session;
  readonly sheetId: string;
  readonly areas: () => readonly Area[];
}

/** range.dataValidation: drop-down lists only. */
export function dataValidation(session: Session, sheetId: string, areas: () => readonly Area[]): HostObject {
  return hostObject(dataValidationType, { session, sheetId, areas });
}

/** The list that holds for all of the cells, null for none at all, undefined where cells differ. */
function listOf({ session, sheetId, areas }: Validated): string | null | undefined {
  const sheet = sheetById(session, sheetId);
  const found = new Set<string | null>();
  for (const area of areas()) {
    let covered = 0;
    for (const validation of sheet.validations) {
      for (const each of validation.areas) {
        const part = overlap(each, area);
        if (!part) continue;
        covered += cellCount(part);
        found.add(validation.list);
      }
    }
    if (covered < cellCount(area)) found.add(null);
  }
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

function setList(validated: Validated, list: string | null): void {
  const sheet = sheetById(validated.session, validated.sheetId);
  mayChangeSheet(validated.session, sheet);
  validated.session.commit({ type: "validation", sheet: sheet.name, areas: validated.areas(), list });
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
        const list = listOf(validated);
        return list === undefined ? null : list === null ? {} : { list: { inCellDropDown: true, source: list } };
      },
      set: (validated, rule) => setList(validated, sourceOf(rule)),
    },
    type: {
      get: (validated) => {
        const list = listOf(validated);
        return list === undefined ? "Inconsistent" : list === null ? "None" : "List";
      },
    },
    ignoreBlanks: {
      get: () => true,
      set: (_, value) => {
        if (value !== true) throw notImplemented("DataValidation.ignoreBlanks = false");
      },
    },
  },
  methods: { clear: (validated) => setList(validated, null) },
};
