/** As much of daff as the bench calls; it ships no types. */
declare module "daff" {
  interface Unit {
    /** Row of the first and of the second table, the heading row counted; -1 where it has none. */
    readonly l: number;
    readonly r: number;
  }
  interface Alignment {
    toOrder(): { getList(): readonly Unit[] };
  }
  export interface TableView {
    readonly height: number;
  }
  export const TableView: new (rows: readonly (readonly (string | null)[])[]) => TableView;
  export function compareTables(before: TableView, after: TableView): { align(): Alignment };
}

/** As much of chrono-node as the bench calls: the type check needs no peer. */
declare module "chrono-node" {
  interface ParsedTime {
    get(part: "year" | "month" | "day"): number | null;
    isCertain(part: "day" | "weekday"): boolean;
  }
  interface Found {
    readonly start: ParsedTime;
    readonly end?: ParsedTime | null;
  }
  export const en: {
    readonly GB: { parse(text: string, reference: Date, options: { forwardDate: boolean }): readonly Found[] };
  };
}

declare module "core-js/stable";
declare module "regenerator-runtime/runtime";
