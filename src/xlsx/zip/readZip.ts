import { inflateSync } from "fflate";
import { crc32 } from "./crc32";
import { readDirectory } from "./readDirectory";
import { refuse } from "./trouble";

/** One file in the archive, still packed. */
export interface ZipEntry {
  /** As stored. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly packed: Uint8Array;
}

/** What an honest workbook never needs. In bytes, except `entries`. */
export const zipLimits = {
  file: 100 * 1024 * 1024,
  entry: 300 * 1024 * 1024,
  total: 600 * 1024 * 1024,
  entries: 20_000,
};

/** The archive's files in their order, by the sizes they claim; nothing is unpacked yet. Throws Trouble. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  if (bytes.length > zipLimits.file) refuse("This file is larger than 100 MB, which is more than is read here.");
  if (bytes.length === 0) refuse("This file is empty.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuse(compoundFileSentence(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) refuse("This is not an Excel workbook (.xlsx).");
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > zipLimits.total || entries.some((entry) => entry.size > zipLimits.entry)) {
    refuse("This file would unpack to far more than an honest workbook holds, so it is not opened.");
  }
  return entries;
}

/** One file unpacked: never more than it claimed. Throws Trouble where it is not what it claimed. */
export function unpack(entry: ZipEntry): Uint8Array {
  const content = entry.method === 0 ? entry.packed : inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    refuse(`This workbook is damaged: its part "${entry.name}" is not what it should be.`);
  }
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    // One byte of room more than claimed: a part that is larger than it says shows itself without being unpacked whole.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size + 1) });
  } catch {
    return refuse(`This workbook is damaged: its part "${entry.name}" cannot be unpacked.`);
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function compoundFileSentence(bytes: Uint8Array): string {
  const encrypted = new TextDecoder("utf-16le").decode(bytes.subarray(0, 1 << 20)).includes("EncryptedPackage");
  const encryptedOdd = new TextDecoder("utf-16le").decode(bytes.subarray(1, 1 << 20)).includes("EncryptedPackage");
  return encrypted || encryptedOdd
    ? "This workbook is encrypted with a password or a sensitivity label, so it cannot be read here."
    : "This is an old .xls workbook, or an encrypted one: save it as .xlsx in Excel first.";
}
