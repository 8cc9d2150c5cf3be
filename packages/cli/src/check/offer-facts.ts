/** What residents miss in one offer. */
import type { Location, Offer } from '@wijkwijzer/feed';
import { dayOf, isDay } from './days.ts';
import { checkAges, checkFreshness, checkReach, checkTexts, checkThemes, checkTimes } from './common-facts.ts';
import type { Report } from './finding.ts';
import { wordsOf, type CheckContext } from './item-context.ts';

/** Characters of a summary that a card can show. */
const longestSummary = 220;

export function checkOffer(context: CheckContext, offer: Offer, report: Report): void {
  checkPeriod(context, offer, report);
  if (!isInUse(context, offer)) return;
  if (!offer.summary) report('no-summary', '.summary');
  else {
    const { length } = wordsOf(context, offer.summary);
    if (length > longestSummary) report('long-summary', '.summary', { length, most: longestSummary });
  }
  const name = wordsOf(context, offer.name);
  if (name.length > 5 && name === name.toUpperCase() && /\p{Lu}{4}/u.test(name)) report('capitals', '.name', { name });
  if (!offer.route) report('no-route', '.route');
  checkThemes(context, offer, report);
  checkReach(context, offer, report);
  checkPlace(offer, report);
  if (!offer.costOptions?.length) report('no-cost', '.costOptions');
  if (!offer.access && !offer.applicationProcess) report('no-access', '.access');
  checkAges(offer, report);
  checkTimes(context, offer, report);
  checkFreshness(context, offer, report);
  const { summary, description, eligibility, applicationProcess, alert } = offer;
  checkTexts(context, { name: offer.name, summary, description, eligibility, applicationProcess, alert }, report);
}

/** Of what is over, or stopped for good, nobody has to complete the facts. */
const isInUse = ({ today }: CheckContext, { status, validTo }: Offer): boolean =>
  status !== 'inactive' && !(validTo && dayOf(validTo) < today);

function checkPeriod({ today, soon }: CheckContext, { status, validFrom, validTo }: Offer, report: Report): void {
  for (const [field, day] of Object.entries({ validFrom, validTo }))
    if (day && !isDay(day)) return report('day-impossible', `.${field}`, { day: dayOf(day) });
  if (!validTo || status === 'inactive') return;
  const to = dayOf(validTo);
  if (validFrom && to < dayOf(validFrom)) report('ends-before-start', '.validTo', { from: dayOf(validFrom), to });
  else if (to < today) report('expired', '.validTo', { day: to });
  else if (to <= soon) report('ends-soon', '.validTo', { day: to });
}

/** One goes somewhere: then one has to know where, if only the neighborhood, and when. */
function checkPlace({ attendance, locations = [], serviceAreas, schedules, form }: Offer, report: Report): void {
  const goes = attendance ? attendance.includes('on-site') : locations.length > 0;
  if (!attendance && !locations.length) report('no-place', '.attendance');
  else if (goes && !serviceAreas?.length && !locations.some((each) => each.address ?? each.name ?? each.city))
    report('no-place', '.locations');
  if (!schedules?.length && (goes || form?.includes('walk-in'))) report('no-hours', '.schedules');
  for (const [at, location] of locations.entries()) checkCoordinates(location, `.locations[${at}]`, report);
}

/** The European part of the Netherlands, roughly. */
const isInNetherlands = (latitude: number, longitude: number): boolean =>
  latitude > 50.7 && latitude < 53.7 && longitude > 3.2 && longitude < 7.3;

function checkCoordinates({ latitude, longitude }: Location, path: string, report: Report): void {
  if (latitude === undefined || longitude === undefined || isInNetherlands(latitude, longitude)) return;
  const place = { latitude, longitude };
  report(isInNetherlands(longitude, latitude) ? 'coordinates-swapped' : 'coordinates-abroad', path, place);
}
