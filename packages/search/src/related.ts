/** Where only few offers answer a question: others about the same, by the needs and themes that they share. */
import type { Offer } from '@wijkwijzer/feed';
import type { Subjects } from './alternatives.ts';
import { asHit, offerOf, scoreOf, type HitList } from './hit-list.ts';
import { Numbers } from './numbers.ts';
import { scoreSteps } from './totals.ts';

/** A subject of more than one in so many offers tells too little. */
const mostHave = 2;
/** How near the nearest one another comes at least. */
const leastShare = 1 / 2;

/**
 * Offers that share most with these, each with a score up to `scoreSteps`; these themselves are not among them. A subject counts by how well
 * those that have it answer the question, and for more the fewer have it.
 */
export function relatedTo(hits: HitList, offers: readonly Offer[], subjects: Subjects): HitList {
  const weights = new Map<string, number>();
  for (const hit of hits) {
    const offer = offers[offerOf(hit)];
    for (const subject of offer ? subjects.of(offer) : []) weights.set(subject, (weights.get(subject) ?? 0) + scoreOf(hit));
  }
  const size = offers.length;
  const worths = [...weights].flatMap(([subject, weight]): [string, number][] => {
    const owners = subjects.owners(subject).length;
    return owners * mostHave > size ? [] : [[subject, weight * Math.log(size / owners)]];
  });
  const sums = subjects.worthOf(worths, size);
  for (const hit of hits) sums[offerOf(hit)] = 0;
  let most = 0;
  for (let at = 0; at < size; at++) most = Math.max(most, sums[at] ?? 0);
  const near = new Numbers();
  for (let at = 0; most && at < size; at++) {
    const share = (sums[at] ?? 0) / most;
    if (share >= leastShare) near.add(asHit(at, Math.round(share * scoreSteps)));
  }
  return near.all();
}
