/** JSON as a website's API sends it: the list lies in wrappers that say how it went, `{ "status": "ok", "data": { "items": […] } }`. */
import { isRecord, type Json } from './hsds/record.ts';

const deepest = 4;

const hasRecords = (value: unknown): boolean => Array.isArray(value) && value.some(isRecord);

/** Whether something without a name has a list of records in it, directly or deeper. */
function isWrapper(value: unknown, depth: number): value is Json {
  if (!isRecord(value) || 'name' in value || depth > deepest) return false;
  return Object.values(value).some((each) => hasRecords(each) || isWrapper(each, depth + 1));
}

/** What lies in the wrappers, and the path to it. What has a list itself, or more than one thing with a list, is no wrapper. */
export function unwrapped(given: unknown): { value: unknown; path: string } {
  let value = given;
  const path: string[] = [];
  while (isWrapper(value, path.length) && !Object.values(value).some(hasRecords)) {
    const [inside, ...more] = Object.entries(value).filter(([, each]) => isWrapper(each, path.length + 1));
    if (!inside || more.length) break;
    path.push(inside[0]);
    value = inside[1];
  }
  return { value, path: path.join('.') };
}
