/** What the page says about where requests go and what happens to them. The feed has no say in this. */

export interface Privacy {
  controller: string;
  purpose: string;
  retentionDays: number;
  href: string;
}

export interface Settings {
  endpoint: string;
  /** Undefined when the page says it in its own words, in the slot. */
  privacy: Privacy | undefined;
}

/** The attributes as they were given. */
export interface Given {
  endpoint: string;
  controller: string;
  purpose: string;
  retentionDays: number;
  privacyUrl: string;
}

const webAddress = (text: string): string => {
  const url = text.trim() && URL.canParse(text, document.baseURI) ? new URL(text, document.baseURI) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : '';
};

/** Without settings no request can be taken; `missing` are the attributes that would change that. No endpoint is no mistake. */
export function readSettings(given: Given, hasSlot: boolean): { settings?: Settings; missing: string[] } {
  if (!given.endpoint.trim()) return { missing: [] };
  const endpoint = webAddress(given.endpoint);
  const privacy: Privacy = {
    controller: given.controller.trim(),
    purpose: given.purpose.trim(),
    retentionDays: given.retentionDays > 0 ? given.retentionDays : 0,
    href: webAddress(given.privacyUrl),
  };
  const names = { controller: 'controller', purpose: 'purpose', retentionDays: 'retention-days', href: 'privacy-url' } as const;
  const told = Object.keys(names) as (keyof Privacy)[];
  const missing: string[] = [
    ...(endpoint ? [] : ['endpoint']),
    ...told.flatMap((key) => (hasSlot || privacy[key] ? [] : names[key])),
  ];
  return missing.length ? { missing } : { settings: { endpoint, privacy: hasSlot ? undefined : privacy }, missing };
}

const told = new WeakSet<object>();

/** What the webmaster reads on the console, once for each form. */
export function tellMissing(form: object, missing: readonly string[]): void {
  if (!missing.length || told.has(form)) return;
  told.add(form);
  console.error(
    `Wijkwijzer: <wijk-contact-form> takes no messages and shows a phone number instead. It needs a valid ${missing.join(', ')}; what is said about privacy may also stand in an element with slot="privacy".`,
  );
}
