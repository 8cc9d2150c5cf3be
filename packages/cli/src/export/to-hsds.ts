/** A feed as Open Referral HSDS 3.0: a page of full services, as `GET /services` gives them. */
import type { Feed } from '@wijkwijzer/feed';
import type { Json } from '../import/hsds/record.ts';
import { toService } from './to-service.ts';

export interface HsdsPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Json[];
}

/** Offers first, then supporters, each as a service. See docs/feed/hsds.md for what goes where. */
export function toHsds(feed: Feed): HsdsPage {
  const contents = [
    ...feed.offers.map((item) => toService({ list: 'offers', item }, feed)),
    ...feed.supporters.map((item) => toService({ list: 'supporters', item }, feed)),
  ];
  const size = contents.length;
  return {
    total_items: size,
    total_pages: 1,
    page_number: 1,
    size,
    first_page: true,
    last_page: true,
    empty: size === 0,
    contents,
  };
}
