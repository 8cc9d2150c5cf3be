/** What is looked at in the feed as a whole, in its desk and in its organizations. */
import type { Feed, Organization } from '@wijkwijzer/feed';
import { checkEmail, checkLink, checkPhone } from './common-facts.ts';
import type { Report } from './finding.ts';

/** The desk is whom residents call when something fails. */
export function checkHead({ publisher, offers }: Feed, report: Report): void {
  if (!offers.length) report('no-offers', 'offers');
  if (!publisher) return report('no-publisher', 'publisher');
  const { phone, email, url } = publisher;
  if (!phone) report('no-publisher-contact', 'publisher.phone');
  checkPhone(phone, 'publisher.phone', report);
  checkEmail(email, 'publisher.email', report);
  checkLink(url, 'publisher.url', report);
}

export function checkOrganization({ phone, email, url }: Organization, report: Report): void {
  checkPhone(phone, '.phone', report);
  checkEmail(email, '.email', report);
  checkLink(url, '.url', report);
}
