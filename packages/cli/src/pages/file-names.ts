/** Safe file names from ids, which may hold anything: `../x`, `CON`, `Á`, two that differ in capitals only. */
import { createHash } from 'node:crypto';

/** Windows gives these to devices, whatever comes after the point. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index)$/;
/** What our own marks look like: an id that has one by itself gets another, so that two never meet. */
const marked = /-[0-9a-f]{10}$/;
const longest = 80;

/** The same id gives the same name, whatever else is in the feed, so that addresses stay. */
export function fileName(id: string): string {
  const plain = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longest);
  if (plain === id && !reserved.test(plain) && !marked.test(plain)) return plain;
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 10);
  return plain ? `${plain}-${mark}` : mark;
}
