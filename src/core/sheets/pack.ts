const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** How many digits of a base fit two letters (12 bits). */
function digitsPerPair(base: number): number {
  return Math.floor((12 * Math.LN2) / Math.log(base) + 1e-9);
}

/** Digits below `base` (2 to 4096) as text, two letters for as many digits as 12 bits hold: 10,000 digits of base 5 take 4,000 letters. */
export function pack(digits: readonly number[], base: number): string {
  if (base < 2) return "";
  const size = digitsPerPair(base);
  let text = "";
  for (let at = 0; at < digits.length; at += size) {
    let group = 0;
    for (let i = size - 1; i >= 0; i--) group = group * base + (digits[at + i] ?? 0);
    text += letters.charAt(group >> 6) + letters.charAt(group & 63);
  }
  return text;
}

/** The first `count` digits of a packed text; a text that is too short or holds other letters gives fewer. */
export function unpack(text: string, base: number, count: number): number[] {
  if (base < 2) return Array.from({ length: count }, () => 0);
  const size = digitsPerPair(base);
  const digits: number[] = [];
  for (let at = 0; at + 1 < text.length && digits.length < count; at += 2) {
    const high = letters.indexOf(text.charAt(at));
    const low = letters.indexOf(text.charAt(at + 1));
    if (high < 0 || low < 0) break;
    let group = high * 64 + low;
    for (let i = 0; i < size && digits.length < count; i++) {
      digits.push(group % base);
      group = Math.floor(group / base);
    }
  }
  return digits;
}
