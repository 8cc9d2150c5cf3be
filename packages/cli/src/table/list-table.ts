/** A list of records in JSON, with keys of its own, as the table that it is: keys become headings, what lies deeper has a path. */
import { limits, Row, type Table } from './table.ts';

type Json = Record<string, unknown>;
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const deepest = 4;

/** The list of records in a document, the longest when there are more; undefined when there is none. `inside`: the path to it. */
export function listTable(value: unknown, inside = ''): Table | undefined {
  const lists = Array.isArray(value)
    ? [['', value] as const]
    : Object.entries(isJson(value) ? value : {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const found = lists.map(([path, list]) => ({ path, list })).filter(({ list }) => list.some(isJson));
  const [longest] = found.sort((a, b) => b.list.length - a.list.length);
  if (!longest || longest.list.length > limits.rows) return undefined;
  const keys = new Map<string, number>();
  const rows = longest.list.map((record, at) => {
    const cells: (string | undefined)[] = [];
    for (const [key, text] of leavesOf(record, '', 0)) {
      let column = keys.get(key);
      if (column === undefined && keys.size < limits.columns) keys.set(key, (column = keys.size));
      if (column !== undefined) cells[column] = cells[column] ? `${cells[column]}\n${text}` : text;
    }
    return new Row(
      at + 2,
      Array.from(cells, (cell) => cell ?? ''),
    );
  });
  return { path: [inside, longest.path].filter(Boolean).join('.'), rows: [new Row(1, [...keys.keys()]), ...rows], notes: [] };
}

/** A place in GeoJSON: longitude first. */
const isPoint = (value: unknown): value is { coordinates: [number, number] } =>
  isJson(value) &&
  value.type === 'Point' &&
  Array.isArray(value.coordinates) &&
  value.coordinates.slice(0, 2).every(Number.isFinite);

/** Texts with the path that leads to them; of a list each on a line of its own. */
function* leavesOf(value: unknown, path: string, depth: number): Generator<[string, string]> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    yield [path || 'value', String(value)];
  else if (isPoint(value)) {
    yield [`${path}.longitude`, String(value.coordinates[0])];
    yield [`${path}.latitude`, String(value.coordinates[1])];
  } else if (Array.isArray(value) && depth < deepest) for (const each of value) yield* leavesOf(each, path, depth + 1);
  else if (isJson(value) && depth < deepest)
    for (const [key, each] of Object.entries(value)) {
      // That it is a feature, every record of GeoJSON says. WordPress has the text in `rendered`, under what it is.
      if (key === 'type' && each === 'Feature') continue;
      const under = path && key === 'rendered' ? path : path ? `${path}.${key}` : key;
      yield* leavesOf(each, under, depth + 1);
    }
  else if (typeof value === 'object' && value !== null) yield [path || 'value', JSON.stringify(value)];
}
