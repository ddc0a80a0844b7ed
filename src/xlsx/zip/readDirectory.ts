import type { ZipEntry } from "./readZip";
import { zipLimits } from "./readZip";
import { refuse } from "./trouble";

const damaged = "This file is cut short or damaged: it cannot be unpacked as a workbook.";

/** The archive's list of files, read from its end as the format wants it (PKWARE APPNOTE 4.3), 64-bit sizes included. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) refuse(damaged);
    throw error;
  }
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (offset === 0xffffffff || count === 0xffff) {
    const end64 = Number(view.getBigUint64(end - 20 + 8, true));
    count = Number(view.getBigUint64(end64 + 32, true));
    offset = Number(view.getBigUint64(end64 + 48, true));
  }
  if (count > zipLimits.entries) refuse("This file holds more parts than an honest workbook, so it is not opened.");
  const entries: ZipEntry[] = [];
  const names = new TextDecoder();
  for (let index = 0; index < count; index++) {
    if (view.getUint32(offset, true) !== 0x02014b50) refuse(damaged);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) => view.getUint16(offset + at, true));
    const nameEnd = offset + 46 + (nameLength ?? 0);
    const wide = readWideSizes(view, offset, nameEnd, extraLength ?? 0);
    if (view.getUint16(offset + 8, true) & 1) refuse("This file is encrypted, so it cannot be read here.");
    const method = view.getUint16(offset + 10, true);
    if (method !== 0 && method !== 8) refuse(damaged);
    if (view.getUint32(wide.start, true) !== 0x04034b50) refuse(damaged);
    const dataStart = wide.start + 30 + view.getUint16(wide.start + 26, true) + view.getUint16(wide.start + 28, true);
    if (dataStart + wide.packed > bytes.length) refuse(damaged);
    entries.push({
      name: names.decode(bytes.subarray(offset + 46, nameEnd)),
      method,
      crc: view.getUint32(offset + 16, true),
      size: wide.size,
      time: view.getUint32(offset + 12, true),
      packed: bytes.subarray(dataStart, dataStart + wide.packed),
    });
    offset = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return refuse(damaged);
}

function readWideSizes(view: DataView, offset: number, extraStart: number, extraLength: number) {
  const sizes = [24, 20, 42].map((at) => view.getUint32(offset + at, true));
  for (let at = extraStart; at + 4 <= extraStart + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    sizes.forEach((size, index) => {
      if (size !== 0xffffffff) return;
      sizes[index] = Number(view.getBigUint64(field, true));
      field += 8;
    });
  }
  const [size = 0, packed = 0, start = 0] = sizes;
  return { size, packed, start };
}
