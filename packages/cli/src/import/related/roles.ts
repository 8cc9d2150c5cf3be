/** Tables that refer to each other by id: which one a table is, by the name of its file or sheet. */

/** In HSDS 1 to 3, Ohana and their like, in the singular. */
const names = {
  service: 'service|dienst|diensten|aanbod|voorziening|voorzieningen',
  organization: 'organization|organisation|organisatie|aanbieder|aanbieders',
  location: 'location|locatie',
  service_at_location: 'service_at_location|services_at_location',
  program: 'program|programme|programma',
  phone: 'phone|telefoon|telefoonnummer|telefoonnummers',
  contact: 'contact|contactpersoon|contactpersonen|contacten',
  address: 'address|physical_address|adres|adressen',
  postal_address: 'postal_address|mail_address|postadres|postadressen',
  schedule: 'schedule|openingstijd|openingstijden',
  regular_schedule: 'regular_schedule',
  holiday_schedule: 'holiday_schedule',
  language: 'language|taal|talen',
  accessibility: 'accessibility|accessibility_for_disabilities|toegankelijkheid',
  cost_option: 'cost_option|kosten',
  service_area: 'service_area|werkgebied|werkgebieden',
  eligibility: 'eligibility',
  required_document: 'required_document',
  funding: 'funding',
  payment_accepted: 'payment_accepted|payments_accepted',
  taxonomy: 'taxonomy|taxonomy_term|thema',
  service_taxonomy: 'service_taxonomy|services_taxonomy',
  attribute: 'attribute',
  metadata: 'metadata|meta_table_description|unit',
} as const;
export type Role = keyof typeof names;

const byName = new Map(
  Object.entries(names).flatMap(([role, all]) => all.split('|').map((name): [string, Role] => [name, role as Role])),
);

/** `Service-ID` → `service_id`, `postalCode` → `postal_code`. */
export const keyOf = (heading: string): string =>
  heading
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');

/** What a name may be the plural of, itself first: `services`, `taxonomies`, `organisaties`, `addresses`. */
const singulars = (name: string): string[] => [name, name.replace(/s$/, ''), name.replace(/ies$/, 'y'), name.replace(/es$/, '')];

/** Of a word by itself: `services`, `organisation`. */
export const roleOfWord = (word: string): Role | undefined =>
  singulars(word)
    .map((each) => byName.get(each))
    .find(Boolean);

/** Of the name of a file or sheet: `export/2026-services.csv`. */
export function roleOfName(name: string): Role | undefined {
  const key = keyOf((name.split(/[/\\]/).pop() ?? '').replace(/\.\w{2,5}$/, ''));
  // From the longest end to the last word: `service_at_location` is more than a location.
  for (let rest = key; rest; rest = rest.replace(/^[^_]*_?/, '')) {
    const role = roleOfWord(rest);
    if (role) return role;
  }
  return undefined;
}

/** Where rows of a table go in the record that they belong to, as HSDS calls it. */
export const listOf: Partial<Record<Role, string>> = {
  location: 'locations',
  service_at_location: 'service_at_locations',
  phone: 'phones',
  contact: 'contacts',
  address: 'addresses',
  postal_address: 'addresses',
  schedule: 'schedules',
  regular_schedule: 'schedules',
  holiday_schedule: 'holiday_schedules',
  language: 'languages',
  accessibility: 'accessibility',
  cost_option: 'cost_options',
  service_area: 'service_areas',
  eligibility: 'eligibilities',
  required_document: 'required_documents',
  funding: 'fundings',
  payment_accepted: 'payments_accepted',
  service_taxonomy: 'service_taxonomies',
  attribute: 'attributes',
};

/** Whom a row belongs to when it names more than one: the most precise. */
export const owners: readonly Role[] = ['contact', 'service_at_location', 'service', 'location', 'organization', 'phone'];

/** What is only looked up: nobody misses a term that no service has. */
export const dictionaries: ReadonlySet<Role> = new Set(['taxonomy', 'program', 'metadata']);
