/**
 * What offers and supporters refer to by id: themes, needs, neighborhoods, criteria, organizations. A table has their names. A name
 * that is known gives its id; another one becomes a new entry, with an id made of its name.
 */
import type { Criterion, Feed, Neighborhood, Need, Organization, Theme } from '@wijkwijzer/feed';
import { fold, shortHash, slug } from './fold.ts';

interface Entries {
  themes: Theme;
  needs: Need;
  neighborhoods: Neighborhood;
  criteria: Criterion;
  organizations: Organization;
}
export type ReferenceList = keyof Entries;
export const referenceLists = ['themes', 'needs', 'neighborhoods', 'criteria', 'organizations'] as const;

type Entry = Entries[ReferenceList];

export class References {
  readonly #items = new Map<ReferenceList, Map<string, Entry>>(referenceLists.map((list) => [list, new Map()]));
  readonly #byName = new Map<string, string>();

  /** An entry as it is; one with an id that is known already stays as it was. Its names lead to it from now on. */
  add<List extends ReferenceList>(list: List, entry: Entries[List]): void {
    const items = this.#items.get(list);
    if (items && !items.has(entry.id)) items.set(entry.id, entry);
    for (const name of namesOf(entry)) {
      const key = keyOf(list, name);
      if (!this.#byName.has(key)) this.#byName.set(key, entry.id);
    }
  }

  /** The id that belongs to a name or an id; a new entry when there is none. */
  idFor(list: Exclude<ReferenceList, 'organizations'>, text: string): string {
    const known = this.find(list, text);
    if (known !== undefined) return known;
    let id = slug(text) || shortHash(text);
    if (this.#items.get(list)?.has(id)) id += `-${shortHash(text)}`;
    this.add(list, list === 'needs' ? { id, text } : { id, name: text });
    return id;
  }

  find(list: ReferenceList, text: string): string | undefined {
    return this.#items.get(list)?.has(text) ? text : this.#byName.get(keyOf(list, text));
  }

  get<List extends ReferenceList>(list: List, id: string): Entries[List] | undefined {
    return this.#items.get(list)?.get(id) as Entries[List] | undefined;
  }

  lists(): Pick<Feed, ReferenceList> {
    return Object.fromEntries([...this.#items].map(([list, items]) => [list, [...items.values()]])) as Pick<Feed, ReferenceList>;
  }
}

const keyOf = (list: ReferenceList, name: string) => `${list} ${fold(name) || name}`;

function namesOf(entry: Entry): string[] {
  const name = 'text' in entry ? entry.text : entry.name;
  const names = typeof name === 'string' ? [name] : Object.values(name);
  return [...names, ...('aliases' in entry ? (entry.aliases ?? []) : [])];
}
