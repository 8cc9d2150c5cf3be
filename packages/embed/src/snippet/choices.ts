/** What a webmaster chose, as plain values; and what each element gets of it. */

export const elementNames = ['finder', 'picker', 'form', 'network'] as const;
export type ElementName = (typeof elementNames)[number];

export const tags = {
  finder: 'wijk-offer-finder',
  picker: 'wijk-supporter-picker',
  form: 'wijk-contact-form',
  network: 'wijk-network',
} as const satisfies Record<ElementName, string>;

export interface Choices {
  /** In the order in which they stand on the page. */
  elements: readonly ElementName[];
  /** As it was typed: relative to the page that the code is for. */
  feed: string;
  themes: readonly string[];
  routes: readonly string[];
  neighborhood: string;
  /** Our custom properties with their values; empty when the house style of the page is taken over. */
  style: Readonly<Record<string, string>>;
  language: string;
  level: string;
  /** What is seen when something does not work. */
  fallback: string;
  /** Of the contact form. */
  endpoint: string;
  controller: string;
  purpose: string;
  retentionDays: string;
  privacyUrl: string;
  /** Where the files of the build stand; ends with a slash. */
  folder: string;
  /** Hashes by file name; empty when they are not wanted. */
  hashes: Readonly<Record<string, string>>;
}

/** Routes by which a person helps. */
const personRoutes = ['volunteer', 'peer', 'professional'];

/** The attributes of an element, without those that stand at their default. */
export function attributesOf(choices: Choices, name: ElementName): Record<string, string> {
  const { themes, routes, neighborhood, level, language } = choices;
  const own = {
    finder: { theme: themes.join(), route: routes.join(), neighborhood },
    picker: { theme: themes.join(), route: routes.filter((route) => personRoutes.includes(route)).join(), neighborhood },
    form: choices.endpoint && {
      endpoint: choices.endpoint,
      controller: choices.controller,
      purpose: choices.purpose,
      'retention-days': choices.retentionDays,
      'privacy-url': choices.privacyUrl,
    },
    network: {},
  }[name];
  const all = {
    feed: choices.feed,
    ...(own || {}),
    'heading-level': level === '2' ? '' : level,
    lang: language === 'nl' ? '' : language,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/** The host of an address, for a policy; `'self'` for one on the page's own site. */
export const hostOf = (address: string): string =>
  /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address).origin : "'self'";
