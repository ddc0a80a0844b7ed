import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./readZip";

/** In bytes: parts above this are packed less tightly, for time. */
const QUICKLY = 16_000_000;

/** A new or changed file of the archive. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const deflated = deflateSync(content, { level: content.length > QUICKLY ? 1 : 6 });
  const stored = deflated.length >= content.length;
  return {
    name,
    method: stored ? 0 : 8,
    crc: crc32(content),
    size: content.length,
    time: 0x00210000, // 1 January 1980: the same changes give the same bytes on any day
    packed: stored ? content : deflated,
  };
}

/** The archive's bytes; files that were not touched go in as they came, still packed. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const size = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put16 = (value: number) => (view.setUint16(at, value, true), (at += 2));
  const put32 = (value: number) => (view.setUint32(at, value, true), (at += 4));
  const putBytes = (value: Uint8Array) => (bytes.set(value, at), (at += value.length));
  const putShared = ({ entry, name }: { entry: ZipEntry; name: Uint8Array }) => {
    put16(20);
    put16(0x0800); // names are UTF-8
    put16(entry.method);
    put32(entry.time);
    put32(entry.crc);
    put32(entry.packed.length);
    put32(entry.size);
    put16(name.length);
    put16(0);
  };
  const starts = named.map((each) => {
    const start = at;
    put32(0x04034b50);
    putShared(each);
    putBytes(each.name);
    putBytes(each.entry.packed);
    return start;
  });
  const directory = at;
  named.forEach((each, index) => {
    put32(0x02014b50);
    put16(20);
    putShared(each);
    put16(0);
    put16(0);
    put16(0);
    put32(0);
    put32(starts[index] ?? 0);
    putBytes(each.name);
  });
  const directoryLength = at - directory;
  put32(0x06054b50);
  put32(0);
  put16(named.length);
  put16(named.length);
  put32(directoryLength);
  put32(directory);
  put16(0);
  return bytes;
}
