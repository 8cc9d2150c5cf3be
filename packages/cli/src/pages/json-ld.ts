/** The facts once more for machines, in the words of schema.org: only what the page itself says, and nothing that is not known. */
import { kindName, organizationName, organizationOf, phoneNumber, textOf } from '@wijkwijzer/elements/for-pages.js';
import type { Location, Offer, Schedule, Supporter, Weekday } from '@wijkwijzer/feed';
import { addressOf, pathOf, type Site } from './site.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const dayName = (day: Weekday): string => `https://schema.org/${capital(day)}`;

/** Without what is absent or empty. */
const known = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length)),
  );

const hoursData = (schedules: readonly Schedule[] = []): object[] =>
  schedules
    .filter(({ opensAt }) => opensAt)
    .map(({ days, opensAt, closesAt, validFrom, validTo }) =>
      known({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: days?.map(dayName),
        opens: opensAt,
        closes: closesAt,
        validFrom,
        validThrough: validTo,
      }),
    );

const placeData = (site: Site, place: Location): object =>
  known({
    '@type': 'Place',
    name: textOf(site, place.name),
    address: known({
      '@type': 'PostalAddress',
      streetAddress: place.address,
      postalCode: place.postalCode,
      addressLocality: place.city,
      addressCountry: place.address && 'NL',
    }),
    ...(place.latitude !== undefined &&
      place.longitude !== undefined && {
        geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude },
      }),
  });

function organizationData(site: Site, item: Pick<Offer, 'organization'>): object | undefined {
  const name = organizationName(site, item);
  if (!name) return undefined;
  const { kind, url, email, phone } = organizationOf(site, item) ?? {};
  const type = kind === 'municipality' ? 'GovernmentOrganization' : 'Organization';
  return known({ '@type': type, name, url, email, telephone: phone });
}

const areasData = (site: Site, ids: readonly string[] = []): object[] =>
  ids.flatMap((area) => {
    const found = site.feed.neighborhoods.find(({ id }) => id === area);
    return found ? { '@type': 'Place', name: textOf(site, found.name) } : [];
  });

/** What a municipality does is a government service; the rest is a service. Activities repeat, which an `Event` may not. */
export function offerData(site: Site, offer: Offer, path: string): object {
  const { minimumAge, maximumAge, audience = [] } = offer;
  const url = addressOf(site, path);
  const ages = minimumAge !== undefined || maximumAge !== undefined;
  return known({
    '@type': organizationOf(site, offer)?.kind === 'municipality' ? 'GovernmentService' : 'Service',
    '@id': url,
    url,
    name: textOf(site, offer.name),
    description: textOf(site, offer.summary) || textOf(site, offer.description),
    serviceType: offer.themes?.flatMap((theme) =>
      site.feed.themes.filter(({ id }) => id === theme).map(({ name }) => textOf(site, name)),
    ),
    provider: organizationData(site, offer),
    sameAs: offer.url,
    areaServed: areasData(site, offer.serviceAreas),
    audience:
      audience.length || ages
        ? known({
            '@type': ages ? 'PeopleAudience' : 'Audience',
            audienceType: audience.map((group) => textOf(site, group)).join(', '),
            suggestedMinAge: minimumAge,
            suggestedMaxAge: maximumAge,
          })
        : undefined,
    offers: offer.costOptions
      ?.filter(({ amount }) => amount !== undefined)
      .map(({ amount, note, per }) =>
        known({
          '@type': 'Offer',
          price: amount,
          priceCurrency: 'EUR',
          description: [textOf(site, per), textOf(site, note)].filter(Boolean).join('. '),
        }),
      ),
    hoursAvailable: hoursData(offer.schedules),
    availableChannel: known({
      '@type': 'ServiceChannel',
      servicePhone: offer.phones?.map((phone) => ({ '@type': 'ContactPoint', telephone: phoneNumber(phone) })),
      serviceUrl: offer.url,
      serviceLocation: offer.locations?.map((place) => placeData(site, place)),
      availableLanguage: offer.languages,
    }),
  });
}

export function supporterData(site: Site, supporter: Supporter, path: string): object {
  const url = addressOf(site, path);
  const employer = organizationData(site, supporter);
  const contact = known({
    telephone: supporter.phones?.map(phoneNumber),
    email: supporter.email,
    description: textOf(site, supporter.introduction),
    sameAs: supporter.url,
    areaServed: areasData(site, supporter.neighborhoods),
    knowsLanguage: supporter.languages,
  });
  return supporter.team
    ? known({ '@type': 'Organization', '@id': url, url, name: supporter.name, ...contact, parentOrganization: employer })
    : known({
        '@type': 'Person',
        '@id': url,
        url,
        name: supporter.name,
        jobTitle: kindName(site.t, supporter),
        ...Object.fromEntries(Object.entries(contact).filter(([key]) => key !== 'areaServed')),
        worksFor: employer,
      });
}

/** A list of pages, in its order. */
export const listData = (site: Site, name: string, offers: readonly Offer[]): object => ({
  '@type': 'ItemList',
  name,
  numberOfItems: offers.length,
  itemListElement: offers.slice(0, 100).map((offer, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: textOf(site, offer.name),
    url: addressOf(site, pathOf(site, 'offers', offer.id)),
  })),
});
