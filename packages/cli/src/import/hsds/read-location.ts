/** An HSDS location, as far as the feed knows places. */
import type { Location } from '@wijkwijzer/feed';
import { readAccessibility } from '../columns/read-place.ts';
import type { Fields } from './record.ts';

export function readLocation(fields: Fields): Location | undefined {
  const addresses = [...fields.list('addresses'), ...fields.list('physical_addresses')];
  const address = addresses.find((each) => each.text('address_type', 'type') !== 'postal') ?? addresses[0];
  const name = fields.text('name', 'alternate_name');
  const location: Location = { ...(name && { name }), ...(address && readAddress(address)), ...readPoint(fields) };
  const facts = new Set<string>();
  const notes: string[] = [];
  for (const each of [
    ...fields.list('accessibility', 'description'),
    ...fields.list('accessibility_for_disabilities', 'accessibility'),
  ]) {
    const given = each.text('description', 'accessibility');
    const read = given ? readAccessibility(given) : {};
    for (const fact of read.facts ?? []) facts.add(fact);
    // A sentence says more than the fact that is in it.
    const sentence = given && (read.note !== undefined || /\s/.test(given)) ? given : undefined;
    for (const text of [sentence, each.text('details')]) if (text && !notes.includes(text)) notes.push(text);
  }
  if (facts.size || notes.length)
    location.accessibility = {
      ...(facts.size && { facts: [...facts] }),
      ...(notes.length && { note: notes.join('\n') }),
    } as NonNullable<Location['accessibility']>;
  return Object.keys(location).length ? location : undefined;
}

function readAddress(fields: Fields): Location {
  const street = [fields.text('address_1', 'address'), fields.text('address_2')].filter(Boolean).join(', ');
  const city = fields.text('city');
  const code = fields.text('postal_code');
  const [, digits, letters = ''] = /^([1-9]\d{3})\s?([a-z]{2})?$/i.exec(code ?? '') ?? [];
  if (code && !digits) fields.say('postal_code', 'postal-code-foreign', code);
  const address = digits ? street : [street, code].filter(Boolean).join(', ');
  for (const key of ['attention', 'region', 'state_province', 'country']) fields.get(key);
  return { ...(address && { address }), ...(digits && { postalCode: digits + letters.toUpperCase() }), ...(city && { city }) };
}

function readPoint(fields: Fields): Location {
  const latitude = fields.number('latitude');
  const longitude = fields.number('longitude');
  // On Null Island lives nobody: it is where unknown places end up.
  if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return {};
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  fields.say('latitude', 'not-a-coordinate', `${latitude}, ${longitude}`);
  return {};
}
