import { areaAddress, columnLetter, type Area } from "../../../core/grid/address";
import type { PrintState } from "../../../xlsx/state";
import { NULL_OBJECT, hostObject, isHostObject, type HostObject, type ObjectType, type Property } from "../hostObject";
import { mayWrite } from "../permission";
import { LAST_COLUMN, LAST_ROW, areaOf, isPlace, readAddress } from "../place";
import { notImplemented, refusal } from "../refusal";
import { sheetById } from "../session";
import { range } from "./range";
import type { OfSheet } from "./worksheet";

function printOf({ session, sheetId }: OfSheet): PrintState {
  return sheetById(session, sheetId).print;
}

function print({ session, sheetId }: OfSheet, now: PrintState): void {
  mayWrite(session);
  session.commit({ type: "print", sheet: sheetById(session, sheetId).name, print: now });
}

const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** A part of the footer: Excel takes 255 characters at most. */
function textOf(value: unknown): string {
  if (typeof value !== "string" || value.length > 255) throw refusal("InvalidArgument");
  return value;
}

function footer(place: "footerLeft" | "footerCenter" | "footerRight"): Property<OfSheet> {
  return { get: (self) => printOf(self)[place] ?? "", set: (self, value) => print(self, { [place]: textOf(value) }) };
}

/** Headers are not kept by the workbench: setting one is refused by name. */
export const headerFooterType: ObjectType<OfSheet> = {
  name: "HeaderFooter",
  properties: {
    leftFooter: footer("footerLeft"),
    centerFooter: footer("footerCenter"),
    rightFooter: footer("footerRight"),
  },
};

export const headerFooterGroupType: ObjectType<OfSheet> = {
  name: "HeaderFooterGroup",
  links: { defaultForAllPages: (self) => hostObject(headerFooterType, self) },
};

function isZoomTaken({ session, sheetId }: OfSheet): boolean {
  const { zoomTaken } = session.answering;
  if (zoomTaken === "at-once" || (zoomTaken === "at-second" && session.zoomRefused.has(sheetId))) return true;
  session.zoomRefused.add(sheetId);
  return false;
}

function setZoom(self: OfSheet, value: unknown): void {
  if (typeof value !== "object" || value === null) throw refusal("InvalidArgument");
  const given = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  const now: PrintState = {};
  for (const [name, each] of given) {
    if (typeof each !== "number" || !Number.isInteger(each)) throw refusal("InvalidArgument");
    if (name === "scale") {
      if (each < 10 || each > 400 || given.length > 1) throw refusal("InvalidArgument");
      now.scale = each;
    } else if (name === "horizontalFitToPages") now.fitWide = each;
    else if (name === "verticalFitToPages") now.fitTall = each;
    else throw refusal("InvalidArgument");
  }
  if (given.length === 0) throw refusal("InvalidArgument");
  if (isZoomTaken(self)) print(self, now);
}

function areaMeant(self: OfSheet, where: unknown): Area {
  const sheet = sheetById(self.session, self.sheetId);
  const place = isHostObject(where) ? where.self : undefined;
  return isPlace(place) ? place.area : readAddress(self.session, sheet, where);
}

/** "$1:$3", "1:3" or a range of whole rows. */
function rowsOf(self: OfSheet, where: unknown): string {
  const { top, bottom } = areaMeant(self, where);
  return `$${top}:$${bottom}`;
}

/** "$A:$B", "A:B" or a range of whole columns. */
function columnsOf(self: OfSheet, where: unknown): string {
  const { left, right } = areaMeant(self, where);
  return `$${columnLetter(left)}:$${columnLetter(right)}`;
}

export const pageLayoutType: ObjectType<OfSheet> = {
  name: "PageLayout",
  properties: {
    orientation: {
      get: (self) => (printOf(self).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (self, value) => {
        if (value !== "Landscape" && value !== "Portrait") throw refusal("InvalidArgument");
        print(self, { orientation: value === "Landscape" ? "landscape" : "portrait" });
      },
    },
    paperSize: {
      get: (self) => Object.entries(PAPERS).find(([, number]) => number === printOf(self).paper)?.[0] ?? null,
      set: (self, value) => {
        const paper = PAPERS[textOf(value)];
        if (paper === undefined) throw notImplemented(`PageLayout.paperSize = ${String(value)}`);
        print(self, { paper });
      },
    },
    zoom: {
      get: (self) => {
        const { fitWide, fitTall, scale } = printOf(self);
        if (fitWide === undefined && fitTall === undefined) return { scale: scale ?? 100 };
        return { horizontalFitToPages: fitWide ?? null, verticalFitToPages: fitTall ?? null };
      },
      set: setZoom,
    },
  },
  links: { headersFooters: (self) => hostObject(headerFooterGroupType, self) },
  methods: {
    setPrintArea: (self, [where]) => {
      const sheet = sheetById(self.session, self.sheetId);
      const place = isHostObject(where) ? where.self : undefined;
      print(self, { area: areaAddress(isPlace(place) ? place.area : readAddress(self.session, sheet, where)) });
    },
    getPrintAreaOrNullObject: (self) => {
      const area = areaOf(printOf(self).area ?? "");
      return area ? range(self.session, self.sheetId, area) : NULL_OBJECT;
    },
    setPrintTitleRows: (self, [where]) => print(self, { repeatRows: rowsOf(self, where) }),
    setPrintTitleColumns: (self, [where]) => print(self, { repeatColumns: columnsOf(self, where) }),
    getPrintTitleColumnsOrNullObject: (self) => {
      const area = areaOf(printOf(self).repeatColumns ?? "");
      return area ? range(self.session, self.sheetId, { ...area, bottom: LAST_ROW }) : NULL_OBJECT;
    },
    getPrintTitleRowsOrNullObject: (self) => {
      const area = areaOf(printOf(self).repeatRows ?? "");
      return area ? range(self.session, self.sheetId, { ...area, right: LAST_COLUMN }) : NULL_OBJECT;
    },
  },
};

/** worksheet.pageLayout. */
export function pageLayout(self: OfSheet): HostObject {
  return hostObject(pageLayoutType, self);
}

export const pageBreakType: ObjectType<OfSheet & { readonly row: number }> = {
  name: "PageBreak",
  methods: {
    getCellAfterBreak: ({ session, sheetId, row }) =>
      range(session, sheetId, { top: row, bottom: row, left: 1, right: 1 }),
  },
};

export const pageBreakCollectionType: ObjectType<OfSheet> = {
  name: "PageBreakCollection",
  items: (self) => (printOf(self).breaks ?? []).map((row) => hostObject(pageBreakType, { ...self, row })),
  methods: {
    getCount: (self) => printOf(self).breaks?.length ?? 0,
    add: (self, [where]) => {
      const sheet = sheetById(self.session, self.sheetId);
      const place = isHostObject(where) ? where.self : undefined;
      const { top } = isPlace(place) ? place.area : readAddress(self.session, sheet, where);
      if (top < 2) throw refusal("InvalidArgument");
      print(self, { breaks: [...(printOf(self).breaks ?? []), top] });
      return hostObject(pageBreakType, { ...self, row: top });
    },
    removePageBreaks: (self) => print(self, { breaks: [] }),
  },
};

/** worksheet.horizontalPageBreaks. */
export function pageBreakCollection(self: OfSheet): HostObject {
  return hostObject(pageBreakCollectionType, self);
}
