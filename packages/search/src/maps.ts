/** Small things to do with a Map. */

/** Adds to the list under a key. */
export function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Gives again what was found before; when answers are more than `most`, or larger together, what was asked longest ago is forgotten. */
export function cached<Key, Result>(
  answers: Map<Key, Result>,
  key: Key,
  find: () => Result,
  most = Infinity,
  sizeOf?: (result: Result) => number,
): Result {
  if (answers.has(key)) {
    const known = answers.get(key) as Result;
    if (most < Infinity && answers.delete(key)) answers.set(key, known);
    return known;
  }
  const result = find();
  if (most < Infinity) {
    let size = sizeOf ? sizeOf(result) : answers.size + 1;
    if (sizeOf) for (const answer of answers.values()) size += sizeOf(answer);
    for (const [oldest, answer] of answers) {
      if (size <= most) break;
      answers.delete(oldest);
      size -= sizeOf?.(answer) ?? 1;
    }
  }
  answers.set(key, result);
  return result;
}

export const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));
