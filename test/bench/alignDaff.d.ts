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
