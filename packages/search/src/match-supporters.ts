/**
 * Every supporter beside the wishes of a resident: who fits, for what reasons, and what is missing or not known. Wishes order, they
 * never hide: the resident chooses.
 *
 * What limits a supporter and is not given does not limit: ages, groups, neighborhoods, as with offers. What a supporter can do and
 * is not given is not known: themes, laws, tasks, ways to meet, route, room. An unknown fact is no match, else an empty profile would be the
 * best one; and it is no mismatch, else nobody would dare to leave a fact open.
 */
import { plain, type Feed, type Organization, type Supporter } from '@wijkwijzer/feed';
import { neighborhoodsOf } from './distance.ts';
import { isForAge } from './filters.ts';
import { byId } from './maps.ts';
import { drawnOrder } from './order.ts';
import type { FitGroup, Reason, SupporterMatch, SupporterWishes } from './supporter-request.ts';

type Met = boolean | undefined;
type Wish = keyof SupporterWishes;

/** A list that is given is meant to be whole; one that is absent or empty says nothing. */
const isIn = (list: readonly string[] | undefined, value: string): Met => (list?.length ? list.includes(value) : undefined);

const lower = (tag: string): string => tag.toLowerCase();

/** None of two facts holds: known when both are, or when one that holds spoils it. */
const neither = (one: Met, other: Met): Met => (one || other ? false : one === false && other === false ? true : undefined);

/** Time for someone now: a wait of weeks is no room yet. */
function hasRoom({ available, waitingWeeks }: NonNullable<Supporter['capacity']> = {}): Met {
  if (available === false || (waitingWeeks ?? 0) > 0) return false;
  return available || waitingWeeks === 0 || undefined;
}

/**
 * The employer decides; of an employer that is only a name the kind is not known. A care provider that gives the assignment counts as
 * well, for who wants nobody from a care provider wants none in the background; who gives it being unknown takes nothing away.
 */
function isFromElsewhere({ organization, commissionedBy }: Supporter, organizations: ReadonlyMap<string, Organization>): Met {
  if (commissionedBy === 'care-provider') return false;
  const kind = organizations.get(organization ?? '')?.kind;
  return kind && kind !== 'care-provider';
}

type Answer = (supporter: Supporter, value: string) => Met;

/** For each wish, in the order of the reasons, whether a supporter meets a value of it. */
function answersIn(feed: Feed): Record<Wish, Answer> {
  const organizations = byId(feed.organizations);
  return {
    themes: ({ themes }, theme) => isIn(themes, theme),
    laws: ({ laws }, law) => isIn(laws, law),
    // There is a list for what is not done, so what stands in neither was left open.
    tasks: ({ tasks, notTasks }, task) => (isIn(notTasks, task) ? false : isIn(tasks, task) || undefined),
    audience: ({ audience }, group) =>
      !audience?.length || audience.some((own) => plain(own, feed.language, feed.language) === group),
    age: (supporter, years) => isForAge(supporter, Number(years)),
    neighborhood: (supporter, id) => neighborhoodsOf(feed, supporter)?.includes(id) ?? true,
    // Dutch is taken for granted; which others there are, is not known then.
    languages: ({ languages = [] }, tag) => isIn(languages.map(lower), lower(tag)) ?? (lower(tag) === 'nl' || undefined),
    attendance: ({ attendance }, way) => isIn(attendance, way),
    routes: ({ route }, wished) => route && route === wished,
    independent: ({ independence = {} }) => neither(independence.providesCare, independence.decidesOnAccess),
    noCareProvider: (supporter) => isFromElsewhere(supporter, organizations),
    hasRoom: ({ capacity }) => hasRoom(capacity),
  };
}

/** The wishes of which each value is one of its own. */
const separate: readonly Wish[] = ['themes', 'laws', 'tasks'];

/** What is asked of every supporter: each gives one reason. */
function questionsOf(feed: Feed, wishes: SupporterWishes): ((supporter: Supporter) => Reason)[] {
  return (Object.entries(answersIn(feed)) as [Wish, Answer][]).flatMap(([wish, answer]) => {
    const wished = wishes[wish];
    // Someone of age 0 has an age.
    if (!wished && wished !== 0) return [];
    const values = [...new Set([wished].flat().map(String))];
    const question = (some: string[]) => (supporter: Supporter) => {
      const answers = some.map((value) => answer(supporter, value));
      const met = answers.includes(true) || (answers.includes(undefined) ? undefined : false);
      return { wish, values: wished === true ? [] : met ? some.filter((_, at) => answers[at]) : some, met };
    };
    return separate.includes(wish) ? values.map((value) => question([value])) : values.length ? question(values) : [];
  });
}

/**
 * `all` is every wish known to be met: who trusts that word may not find out at the kitchen table that it was a guess. `mostly` is
 * more than half of them: half is not the greater part. Both count what is met and nothing else, so the groups never contradict the
 * order inside them.
 */
const groupOf = (met: number, wishes: number): FitGroup => (met === wishes ? 'all' : met * 2 > wishes ? 'mostly' : 'others');

/**
 * All supporters: the most wishes met first; of as many met, the fewest known not to be met. Equals stand as drawn from the seed,
 * whatever the wishes: keep one seed for a visit, so that the order stays, and take another for the next. Nothing else counts: not
 * the feed's order, the name, the organization, or who answers first.
 */
export function matchSupporters(feed: Feed, wishes: SupporterWishes, seed: string | number): SupporterMatch[] {
  const questions = questionsOf(feed, wishes);
  return drawnOrder(feed.supporters, seed)
    .flatMap((at) => {
      const supporter = feed.supporters[at];
      if (!supporter) return [];
      const reasons = questions.map((question) => question(supporter));
      const count = (answer: boolean) => reasons.filter(({ met }) => met === answer).length;
      const met = count(true);
      return { match: { supporter, group: groupOf(met, reasons.length), reasons }, met, missed: count(false) };
    })
    .sort((a, b) => b.met - a.met || a.missed - b.missed)
    .map(({ match }) => match);
}
