/** The same question answered another way: by what each wish means in words, one at a time, without the code of the package. */
import type { Feed, Supporter } from '@wijkwijzer/feed';
import type { Reason, SupporterWishes } from '@wijkwijzer/search';

type Answer = 'yes' | 'no' | 'unknown';
const met = { yes: true, no: false, unknown: undefined };

const isGiven = (list: readonly unknown[] | undefined): list is readonly unknown[] => list !== undefined && list.length > 0;
const compact = (code: string) => code.replace(/\s/g, '').toUpperCase();

/** An area is the neighborhood by its id, or a postal code that lies in one of its codes or has one of them in it. */
function worksIn(feed: Feed, areas: readonly string[], id: string): boolean {
  const codes = (feed.neighborhoods.find((each) => each.id === id)?.postalCodes ?? []).map(compact);
  return areas.some((area) => {
    if (area === id && feed.neighborhoods.some((each) => each.id === id)) return true;
    if (!/^\d{4}/.test(area)) return false;
    return codes.some((code) => compact(area).startsWith(code) || code.startsWith(compact(area)));
  });
}

function answer(feed: Feed, supporter: Supporter, wish: keyof SupporterWishes, value: string): Answer {
  const from = (has: boolean): Answer => (has ? 'yes' : 'no');
  const lists = { themes: supporter.themes, laws: supporter.laws, attendance: supporter.attendance };
  switch (wish) {
    case 'themes':
    case 'laws':
    case 'attendance': {
      const list: readonly string[] | undefined = lists[wish];
      return isGiven(list) ? from(list.includes(value)) : 'unknown';
    }
    case 'tasks':
      if (supporter.notTasks?.some((task) => task === value)) return 'no';
      return supporter.tasks?.some((task) => task === value) ? 'yes' : 'unknown';
    case 'audience': {
      if (!isGiven(supporter.audience)) return 'yes';
      return from(supporter.audience.some((group) => (typeof group === 'string' ? group : group.nl) === value));
    }
    case 'age': {
      const tooYoung = supporter.minimumAge !== undefined && Number(value) < supporter.minimumAge;
      const tooOld = supporter.maximumAge !== undefined && Number(value) > supporter.maximumAge;
      return from(!tooYoung && !tooOld);
    }
    case 'neighborhood':
      return isGiven(supporter.neighborhoods) ? from(worksIn(feed, supporter.neighborhoods, value)) : 'yes';
    case 'languages': {
      if (isGiven(supporter.languages)) return from(new RegExp(`,${value},`, 'i').test(`,${supporter.languages.join()},`));
      return value === 'nl' ? 'yes' : 'unknown';
    }
    case 'routes':
      return supporter.route === undefined ? 'unknown' : from(supporter.route === value);
    case 'independent': {
      const facts = [supporter.independence?.providesCare, supporter.independence?.decidesOnAccess];
      if (facts.includes(true)) return 'no';
      return facts.includes(undefined) ? 'unknown' : 'yes';
    }
    case 'noCareProvider': {
      const employer = feed.organizations.find(({ id }) => id === supporter.organization);
      if (employer?.kind === 'care-provider' || supporter.commissionedBy === 'care-provider') return 'no';
      return employer?.kind === undefined ? 'unknown' : 'yes';
    }
    case 'hasRoom': {
      const { available, waitingWeeks } = supporter.capacity ?? {};
      if (available === false) return 'no';
      if (waitingWeeks !== undefined) return from(waitingWeeks === 0);
      return available ? 'yes' : 'unknown';
    }
  }
}

const order: readonly (keyof SupporterWishes)[] = [
  ...(['themes', 'laws', 'tasks', 'audience', 'age', 'neighborhood'] as const),
  ...(['languages', 'attendance', 'routes', 'independent', 'noCareProvider', 'hasRoom'] as const),
];

/** The reasons that a supporter ought to get. */
export function expectedReasons(feed: Feed, supporter: Supporter, wishes: SupporterWishes): Reason[] {
  const reasons: Reason[] = [];
  for (const wish of order) {
    const wished = wishes[wish];
    if (wished === undefined || wished === false || wished === '') continue;
    if (wished === true) {
      reasons.push({ wish, values: [], met: met[answer(feed, supporter, wish, '')] });
    } else if (typeof wished === 'object' && ['themes', 'laws', 'tasks'].includes(wish)) {
      for (const value of wished) reasons.push({ wish, values: [value], met: met[answer(feed, supporter, wish, value)] });
    } else {
      const values = typeof wished === 'object' ? wished : [String(wished)];
      const that = (wanted: Answer) => values.filter((value) => answer(feed, supporter, wish, value) === wanted);
      if (that('yes').length > 0) reasons.push({ wish, values: that('yes'), met: true });
      else if (that('unknown').length > 0) reasons.push({ wish, values, met: undefined });
      else if (values.length > 0) reasons.push({ wish, values, met: false });
    }
  }
  return reasons;
}
