/** When two entries are about the same thing: the same name, and the same place or phone. */
import { telHref, type Location } from '@wijkwijzer/feed';
import { fold } from './fold.ts';
import { nameOf, type Item } from './item.ts';

const digitsOf = (phone: string | { number: string }): string | undefined =>
  telHref(typeof phone === 'string' ? phone : phone.number)
    ?.slice(4)
    .replace(/^\+31/, '0');

/** A place as exactly as it is known: postal code and house number, address and city, coordinates, or only the city. */
export function placeKey({ address = '', postalCode = '', city = '', latitude, longitude, name }: Location): string | undefined {
  const number = /\d+\s*[a-z]?\b/i.exec(address)?.[0].replace(/\s/g, '').toLowerCase();
  const code = postalCode.replace(/\s/g, '').toUpperCase();
  if (code.length === 6 && number) return `${code} ${number}`;
  if (address) return `${fold(address)} ${fold(city)}`;
  if (latitude !== undefined && longitude !== undefined) return `${latitude.toFixed(4)} ${longitude.toFixed(4)}`;
  const rest = [code, fold(city), typeof name === 'string' ? fold(name) : ''].join(' ').trim();
  return rest || undefined;
}

export const phoneKey = (phone: string | { number: string }): string =>
  digitsOf(phone) ?? (typeof phone === 'string' ? phone : phone.number);

/** What another entry has to share with this one. */
export function keysOf(entry: Item): string[] {
  const { list, item, hasId } = entry;
  const name = `${list} ${fold(nameOf(entry)) || nameOf(entry)}`;
  const places = 'locations' in item ? (item.locations ?? []).flatMap((location) => placeKey(location) ?? []) : [];
  const phones = (item.phones ?? []).flatMap((phone) => digitsOf(phone) ?? []);
  const keys = [...places.map((place) => `${name} @ ${place}`), ...phones.map((phone) => `${name} # ${phone}`)];
  if (hasId) keys.push(`${name} = ${item.id}`);
  // Without a place and a phone, only when there is no difference at all.
  if (!places.length && !phones.length) keys.push(`${name} : ${JSON.stringify({ ...item, id: '' })}`);
  return keys;
}
