/**
 * A workbook is a zip file, and a small zip can unpack to more than a computer holds. So each part is unpacked here, counting what
 * really comes out, and packed again without compression: what reads the workbook afterwards sees nothing that was not counted.
 */
import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync, type Zippable } from 'fflate';
import { mendSheet } from './mend-sheet.ts';
import { TableError } from './table-error.ts';
import { limits } from './table.ts';

/** Small, because one kilobyte can unpack to a megabyte before it is counted. */
const partLength = 4 * 1024;

export function unpackWorkbook(bytes: Uint8Array): ArrayBuffer {
  const parts = new Map<string, Uint8Array[]>();
  let entries = 0;
  let total = 0;
  const unzip = new Unzip((file) => {
    if (++entries > limits.entries) throw new TableError('workbook-too-large');
    // Pictures, fonts and macros: never opened.
    if (!/\.(xml|rels)$/i.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    let size = 0;
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      total += chunk.length;
      if (size > limits.entryBytes || total > limits.unpackedBytes) throw new TableError('workbook-too-large');
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += partLength)
      unzip.push(bytes.subarray(at, at + partLength), at + partLength >= bytes.length);
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('broken-workbook', undefined, { cause: error });
  }
  if (!parts.has('xl/workbook.xml')) throw new TableError(parts.size ? 'other-document' : 'broken-workbook');
  const files: Zippable = {};
  for (const [name, chunks] of parts) {
    const whole = joined(chunks);
    files[name] = [name.startsWith('xl/worksheets/') ? strToU8(mendSheet(strFromU8(whole))) : whole, { level: 0 }];
    parts.delete(name);
  }
  const packed = zipSync(files);
  return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
