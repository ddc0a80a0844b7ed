/** What is asked of each cell's look. Its pattern and its tint are there to tell a white fill from none. */
export const lookAsked: Excel.CellPropertiesLoadOptions = {
  format: { fill: { color: true, pattern: true, tintAndShade: true }, font: { color: true } },
};

/** The same of cells whose font does not matter. */
export const fillAsked: Excel.CellPropertiesLoadOptions = { format: { fill: lookAsked.format?.fill ?? {} } };

/** The looks of a range, as Excel answers getCellProperties: by row and column. */
export type Looks = readonly (readonly Excel.CellProperties[])[];

/** Reads the fill of a cell of one answer: RRGGBB, or undefined for none. */
export type ReadFill = (look: Excel.CellProperties | undefined) => string | undefined;

/** "#FF0000" → "FF0000"; undefined for no colour or a mixed one. */
export function hexColour(color: string | undefined): string | undefined {
  return color && /^#[0-9A-Fa-f]{6}$/.test(color) ? color.slice(1).toUpperCase() : undefined;
}

/**
 * Reads fills so that no manner in which Excel is reported to answer loses one. Excel gives white for no fill, so any other colour is a fill, whatever
 * the pattern says. White is told from none by the pattern, where there is one; else by the tint, which is null for no fill: but only where this
 * answer has a tint that is null, for there are reports of a number for every cell. Where neither tells, white is taken for none.
 */
export function fillReader(looks: Looks): ReadFill {
  let tintTells: boolean | undefined;
  const isTintTelling = () =>
    (tintTells ??= looks.some((line) => line.some(({ format }) => isNull(format?.fill?.tintAndShade))));
  return (look) => {
    const fill = look?.format?.fill;
    const color = hexColour(fill?.color);
    if (color !== "FFFFFF") return color;
    if (typeof fill?.pattern === "string") return fill.pattern === "None" ? undefined : color;
    return typeof fill?.tintAndShade === "number" && isTintTelling() ? color : undefined;
  };
}

/** Microsoft's types know no null where Excel gives one. */
function isNull(value: unknown): boolean {
  return value === null;
}

/** True for fills that no answer is sure to tell apart: a white one and none. */
export function isAlikeFill(a: string | null | undefined, b: string | null | undefined): boolean {
  return a === b || ((a ?? "FFFFFF") === "FFFFFF" && (b ?? "FFFFFF") === "FFFFFF");
}
