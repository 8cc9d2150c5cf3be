import fc from 'fast-check';

export const lists = [
  'neighborhoods',
  'themes',
  'needs',
  'synonyms',
  'organizations',
  'criteria',
  'emergency',
  'offers',
  'supporters',
] as const;
const id = fc.constantFrom('a', 'b', 'c', '__proto__', '', 5, null);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constant('tekst'),
  fc.dictionary(fc.constantFrom('nl', 'en', '__proto__', 'x y'), fc.string()),
);
const anything = fc.jsonValue({ maxDepth: 4 });
const field = <Value>(value: fc.Arbitrary<Value>) => fc.oneof({ weight: 4, arbitrary: value }, anything);
const day = fc.constantFrom('2026-02-31', '2026-01-01', 'morgen', 5);
const item = fc.record(
  {
    id: field(id),
    name: field(text),
    text: field(text),
    kind: field(fc.constantFrom('village-supporter', 'library')),
    phone: field(fc.constant('112')),
    words: field(fc.array(fc.string())),
    route: field(fc.constantFrom('self', 'peer')),
    themes: field(fc.array(field(id))),
    url: field(fc.webUrl()),
    schedules: field(
      fc.array(
        field(
          fc.record(
            { days: field(fc.array(fc.constantFrom('monday', 'maandag'))), opensAt: field(fc.constant('09:00')) },
            { requiredKeys: [] },
          ),
        ),
      ),
    ),
    closures: field(fc.array(field(fc.record({ from: day, to: day }, { requiredKeys: [] })))),
    phones: field(fc.array(field(fc.record({ number: field(fc.constant('112')) }, { requiredKeys: [] })))),
    __proto__: anything,
  },
  { requiredKeys: [] },
);
/** Feeds of which most are nearly right. */
export const randomFeed = fc.record(
  {
    version: fc.constantFrom('1', '1', '1', 1, '2'),
    language: field(fc.constant('en')),
    publisher: field(item),
    ...Object.fromEntries(lists.map((name) => [name, field(fc.array(field(item), { maxLength: 6 }))])),
  },
  { requiredKeys: ['version'] },
);
