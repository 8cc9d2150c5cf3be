/** What a webmaster chose, as plain values; and what each element gets of it. */

export const elementNames = ['finder', 'picker', 'form', 'network', 'portal'] as const;
export type ElementName = (typeof elementNames)[number];

export const tags = {
  finder: 'wijk-offer-finder',
  picker: 'wijk-supporter-picker',
  form: 'wijk-contact-form',
  network: 'wijk-network',
  portal: 'wijk-portal',
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
  /** Of the contact form, also of the one in the portal. */
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

/** Whether messages are sent from what was chosen. */
export const takesMessages = ({ elements }: Choices): boolean => elements.includes('form') || elements.includes('portal');

/** The attributes of an element, without those that stand at their default. */
export function attributesOf(choices: Choices, name: ElementName): Record<string, string> {
  const { themes, routes, neighborhood, level, language } = choices;
  const begin = { theme: themes.join(), route: routes.join(), neighborhood };
  const form = choices.endpoint && {
    endpoint: choices.endpoint,
    controller: choices.controller,
    purpose: choices.purpose,
    'retention-days': choices.retentionDays,
    'privacy-url': choices.privacyUrl,
  };
  const own = {
    finder: begin,
    picker: { theme: themes.join(), route: routes.filter((route) => personRoutes.includes(route)).join(), neighborhood },
    form,
    network: {},
    portal: { ...begin, ...(form || {}) },
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
