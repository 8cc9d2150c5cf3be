/** Where something is: the columns of an address, once or several times. */
import type { Location } from '@wijkwijzer/feed';
import { coordinatesOf, numberOf } from '../dutch/number.ts';
import { listOf } from '../dutch/list.ts';
import { yesOrNo } from '../dutch/yes-no.ts';
import type { Cell, Cells } from './cells.ts';
import type { FieldName } from './headings.ts';
import { accessibilityWords, wordsFor } from './words.ts';

const placeFields: FieldName[] = [
  'locationName',
  'address',
  'houseNumber',
  'postalCode',
  'city',
  'latitude',
  'coordinates',
  'accessibility',
];

export function readLocations(cells: Cells): Location[] {
  const groups = new Set(placeFields.flatMap((field) => cells.all(field).map(({ column }) => column.group)));
  return [...groups]
    .sort()
    .map((group) => readLocation(cells, group))
    .filter((location) => Object.keys(location).length > 0);
}

function readLocation(cells: Cells, group: number): Location {
  const location: Location = {};
  const text = (field: FieldName) => cells.first(field, group)?.text;
  const name = text('locationName');
  // In a column of places, some write the whole address.
  if (name && !text('address') && postalCode.test(name)) Object.assign(location, splitAddress(name));
  else if (name) location.name = name;
  const city = text('city');
  const street = [text('address'), text('houseNumber'), text('houseSuffix')].filter(Boolean).join(' ');
  if (street) Object.assign(location, splitAddress(street));
  if (city) Object.assign(location, splitAddress(city, 'city'));
  const code = cells.first('postalCode', group);
  if (code) readPostalCode(code, location, cells);
  readCoordinates(cells, group, location);
  const accessibility = cells.first('accessibility', group);
  if (accessibility) location.accessibility = readAccessibility(accessibility.text);
  return location;
}

const postalCode = /\b([1-9]\d{3})\s?([A-Z]{2})\b/i;

/** `Dorpsstraat 1, 7201 AB Zutphen` is three things, when nothing else says them. */
function splitAddress(text: string, field: 'address' | 'city' = 'address'): Location {
  const found = postalCode.exec(text);
  if (!found) return { [field]: oneLine(text) };
  const before = oneLine(text.slice(0, found.index));
  const after = oneLine(text.slice(found.index + found[0].length));
  const code = `${found[1] ?? ''}${(found[2] ?? '').toUpperCase()}`;
  const city = field === 'city' ? after || before : after;
  return { ...(field === 'address' && before && { address: before }), postalCode: code, ...(city && { city }) };
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ', ').replace(/^[\s,;-]+|[\s,;-]+$/g, '');

/** One that is not Dutch stays with the address: the feed has no field for it. */
function readPostalCode(cell: Cell, location: Location, cells: Cells) {
  const [, digits, letters = ''] = /^([1-9]\d{3})(?:\s*([a-z]{2}))?$/i.exec(cell.text.replaceAll(/[.\s]+/g, ' ')) ?? [];
  if (digits) location.postalCode = digits + letters.toUpperCase();
  else {
    location.address = [location.address, cell.text].filter(Boolean).join(', ');
    cells.say('postal-code-foreign', cell);
  }
}

function readCoordinates(cells: Cells, group: number, location: Location) {
  const both = cells.first('coordinates', group);
  if (both) {
    const found = coordinatesOf(both.text);
    if (found) Object.assign(location, found);
    else cells.say('not-a-coordinate', both);
  }
  for (const [field, most] of [
    ['latitude', 90],
    ['longitude', 180],
  ] as const) {
    const cell = cells.first(field, group);
    if (!cell) continue;
    const value = numberOf(cell.text);
    if (value !== undefined && Math.abs(value) <= most) location[field] = value;
    else cells.say('not-a-coordinate', cell);
  }
}

/** Facts that can be filtered by; all other words as they are. */
export function readAccessibility(text: string): NonNullable<Location['accessibility']> {
  const isWheelchair = yesOrNo(text);
  if (isWheelchair !== undefined)
    return isWheelchair ? { facts: ['wheelchair'] } : { note: 'Niet toegankelijk met een rolstoel' };
  // "Niet rolstoeltoegankelijk" must not become its opposite.
  if (/\b(niet|geen|zonder|not|no)\b/i.test(text)) return { note: text };
  const { found, unknown } = wordsFor(accessibilityWords, listOf(text));
  const facts = found.length ? { facts: found } : {};
  return unknown.length ? { ...facts, note: unknown.join(', ') } : facts;
}
