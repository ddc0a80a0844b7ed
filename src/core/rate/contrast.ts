/** The relative luminance of RRGGBB, 0 to 1. WCAG 2.2, "relative luminance". */
function luminance(color: string): number {
  const channel = (at: number) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** The contrast of two RRGGBB colours, 1 to 21. WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Black or white, whichever reads better on a fill; at least one of them always reaches 4.5:1. */
export function textColorOn(fill: string): "000000" | "FFFFFF" {
  return contrast(fill, "000000") >= contrast(fill, "FFFFFF") ? "000000" : "FFFFFF";
}

/** Whether text of one colour can be read on a fill: 4.5:1 (WCAG 2.2, 1.4.3). */
export function isReadable(text: string, fill: string): boolean {
  return contrast(text, fill) >= 4.5;
}
