import { unpack, type ZipEntry } from "./readZip";
import { packEntry, writeZip } from "./writeZip";
import { refuse } from "./trouble";

/** The parts of a workbook file by name ("xl/workbook.xml"; capitals do not count). What is not touched is never unpacked. */
export interface Parts {
  has(name: string): boolean;
  /** The part's text; undefined where there is none. Throws Trouble where it is damaged. */
  text(name: string): string | undefined;
  /** Every part's name, in the file's order. */
  names(): string[];
  set(name: string, text: string): void;
  remove(name: string): void;
  /** The file with what was set and removed. */
  toBytes(): Uint8Array;
}

const keyOf = (name: string) => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/** Parts over an archive's files. Texts are kept once unpacked. Throws Trouble where two have one name: other readers would take the other. */
export function partsOf(entries: readonly ZipEntry[]): Parts {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = keyOf(entry.name);
    if (byKey.has(key)) refuse(`This workbook is damaged: its part "${entry.name}" is there twice.`);
    byKey.set(key, entry);
  }
  const texts = new Map<string, string>();
  const changed = new Set<string>();
  return {
    has: (name) => byKey.has(keyOf(name)),
    text(name) {
      const key = keyOf(name);
      const entry = byKey.get(key);
      if (!entry) return undefined;
      const text = texts.get(key) ?? decode(unpack(entry));
      texts.set(key, text);
      return text;
    },
    names: () => [...byKey.values()].map((entry) => entry.name),
    set(name, text) {
      const key = keyOf(name);
      if (texts.get(key) === text && byKey.has(key)) return;
      const before = byKey.get(key);
      byKey.set(key, { name: before?.name ?? name, method: 0, crc: 0, size: 0, time: 0, packed: new Uint8Array() });
      texts.set(key, text);
      changed.add(key);
    },
    remove(name) {
      const key = keyOf(name);
      byKey.delete(key);
      texts.delete(key);
      changed.delete(key);
    },
    toBytes: () =>
      writeZip(
        [...byKey].map(([key, entry]) =>
          changed.has(key) ? packEntry(entry.name, new TextEncoder().encode(texts.get(key) ?? "")) : entry,
        ),
      ),
  };
}

function decode(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : undefined;
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes);
  return wide ? text.replace(/^(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/, "$1") : text;
}

/** The part's text. Throws Trouble where the part is missing. */
export function neededText(parts: Parts, name: string): string {
  return parts.text(name) ?? refuse(`This workbook is damaged: its part "${name}" is missing.`);
}
