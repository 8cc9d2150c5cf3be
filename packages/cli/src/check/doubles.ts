/** Offers that look like the same one twice: the same name, in the same place or with the same number. */
import { telHref, type Offer } from '@wijkwijzer/feed';
import type { CheckContext } from './item-context.ts';
import { wordsOf } from './item-context.ts';

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function* keysOf(context: CheckContext, offer: Offer): Generator<string> {
  const name = letters(wordsOf(context, offer.name));
  if (!name) return;
  const places = (offer.locations ?? []).map(({ postalCode, address }) => letters(postalCode ?? address ?? ''));
  const phones = (offer.phones ?? []).map((phone) => telHref(typeof phone === 'string' ? phone : phone.number) ?? '');
  for (const each of [...places, ...phones]) if (each) yield `${name} ${each}`;
}

/** For each offer that looks like an earlier one: its place, and that of the other. */
export function doublesIn(context: CheckContext): { at: number; like: number }[] {
  const first = new Map<string, number>();
  return context.feed.offers.flatMap((offer, at) => {
    let like: number | undefined;
    for (const key of keysOf(context, offer)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      else if (known !== at) like ??= known;
    }
    return like === undefined ? [] : { at, like };
  });
}
