/** Which questions a feed can answer: one with a single answer, or none, is not worth a resident's time. */
import { attendances, laws, plain, routes, tasks, type Feed, type Supporter } from '@wijkwijzer/feed';
import { matchSupporters } from '@wijkwijzer/search';
import { listWishes, yesWishes, type ListWish, type YesWish } from './picker-state.ts';

export interface Questions {
  /** The answers to choose from, for each question that has several. */
  lists: Partial<Record<ListWish, readonly string[]>>;
  yes: readonly YesWish[];
  neighborhoods: boolean;
  age: boolean;
}

/** Groups that a supporter is for, in the feed's own language: so they are asked for. */
const groupsOf = ({ language }: Feed, { audience = [] }: Supporter): string[] =>
  audience.map((group) => plain(group, language, language));

export function questionsFor(feed: Feed): Questions {
  const { supporters } = feed;
  const spoken = supporters.flatMap(({ languages = [] }) => languages);
  const speakers = (tag: string): number => spoken.filter((each) => each === tag).length;
  const answers: Record<ListWish, readonly string[]> = {
    themes: feed.themes.map(({ id }) => id),
    routes,
    attendance: attendances,
    languages: [...new Set(spoken)].sort((a, b) => speakers(b) - speakers(a)),
    audience: [...new Set(supporters.flatMap((supporter) => groupsOf(feed, supporter)))],
    tasks,
    laws,
  };
  const lists: Questions['lists'] = {};
  for (const wish of listWishes) {
    const given = new Set<string | undefined>(
      supporters.flatMap((supporter) =>
        wish === 'routes' ? supporter.route : wish === 'audience' ? groupsOf(feed, supporter) : supporter[wish],
      ),
    );
    const asked = answers[wish].filter((answer) => given.has(answer));
    if (asked.length > 1) lists[wish] = asked;
  }
  // What is not known of anyone can't be asked.
  const known = matchSupporters(feed, { independent: true, noCareProvider: true, hasRoom: true }, 0).flatMap(({ reasons }) =>
    reasons.filter(({ met }) => met !== undefined),
  );
  return {
    lists,
    yes: yesWishes.filter((wish) => known.some((reason) => reason.wish === wish)),
    neighborhoods: feed.neighborhoods.length > 1 && supporters.some((each) => each.neighborhoods?.length),
    age: supporters.some(({ minimumAge, maximumAge }) => minimumAge !== undefined || maximumAge !== undefined),
  };
}
