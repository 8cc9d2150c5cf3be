/** Links of a feed, each with the places it stands; and what was found about them as findings. The asking itself is done elsewhere. */
import { levelOf, worstFirst, type Finding, type FindingCode, type Subject, type Values } from './finding.ts';
import type { CheckedFeed } from './check-feed.ts';

/** What is known of a link after asking. */
export interface AskedLink {
  state: 'fine' | 'moved' | 'dead' | 'unsure';
  to?: string;
  why?: string;
}

interface LinkPlace {
  path: string;
  subject?: Subject;
}

const codes = { moved: 'link-moved', dead: 'link-dead', unsure: 'link-unsure' } as const satisfies Partial<
  Record<AskedLink['state'], FindingCode>
>;

export function linksIn({ feed, subjectOf, pathOf }: CheckedFeed): Map<string, LinkPlace[]> {
  const links = new Map<string, LinkPlace[]>();
  const add = (url: string | undefined, path: string) => {
    if (!url?.startsWith('http')) return;
    const subject = subjectOf(path);
    links.set(url, [...(links.get(url) ?? []), { path, ...(subject && { subject }) }]);
  };
  add(feed?.publisher?.url, 'publisher.url');
  for (const list of ['organizations', 'offers', 'supporters'] as const)
    for (const [at, item] of (feed?.[list] ?? []).entries()) add(item.url, `${pathOf(list, at)}.url`);
  return links;
}

/** The findings with those about links among them, each where its level puts it. */
export function withLinks(checked: CheckedFeed, asked: ReadonlyMap<string, AskedLink>): CheckedFeed {
  const found: Finding[] = [];
  for (const [url, places] of linksIn(checked)) {
    const link = asked.get(url);
    if (!link || link.state === 'fine') continue;
    const code = codes[link.state];
    const values: Values = {
      url,
      ...(link.to !== undefined && { to: link.to }),
      ...(link.why !== undefined && { why: link.why }),
    };
    for (const place of places) {
      const origin = checked.originOf(place.path);
      found.push({ code, level: levelOf(code), ...place, values, ...(origin && { origin }) });
    }
  }
  return { ...checked, findings: worstFirst([...checked.findings, ...found]) };
}
