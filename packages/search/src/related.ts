/** Where only few offers answer a question: others about the same, by the needs and themes that they share. */
import type { Offer } from '@wijkwijzer/feed';
import type { Subjects } from './alternatives.ts';
import { asHit, offerOf, scoreOf, type HitList } from './hit-list.ts';
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
  const shared = new Map<number, number>();
  for (const [subject, weight] of weights) {
    const owners = subjects.owners(subject);
    if (owners.length * mostHave > offers.length) continue;
    const worth = weight * Math.log(offers.length / owners.length);
    for (const at of owners) shared.set(at, (shared.get(at) ?? 0) + worth);
  }
  for (const hit of hits) shared.delete(offerOf(hit));
  let most = 0;
  for (const worth of shared.values()) most = Math.max(most, worth);
  const related: number[] = [];
  for (const [at, worth] of shared)
    if (worth >= most * leastShare) related.push(asHit(at, Math.round((worth / most) * scoreSteps)));
  return Int32Array.from(related);
}
