/**
 * Opens another feed by `?feed=…` and says on the page which feed is shown. Stands before the element script, so that the finder
 * never asks for a feed that is not wanted.
 */
const asked = new URLSearchParams(location.search).get('feed');

/** The address of a feed on this site or over https; undefined for anything else. */
function allowed(address) {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  const fits = url && (url.origin === location.origin || url.protocol === 'https:') && !url.username && !url.password;
  return fits ? url.href : undefined;
}

const short = (address) => (address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address);

if (asked) {
  const feed = allowed(asked);
  for (const finder of feed ? document.querySelectorAll('wijk-offer-finder') : []) finder.setAttribute('feed', feed);
  for (const line of document.querySelectorAll('[data-feed-shown]')) {
    if (feed) line.textContent = short(feed);
    else
      line.after(' Het adres achter ?feed= is niet geopend. Gebruik een adres op deze site, of een adres dat begint met https.');
  }
  for (const line of document.querySelectorAll('[data-feed-line]')) line.hidden = false;
  // The other demos open with the same feed.
  for (const link of feed ? document.querySelectorAll('a[data-demo]') : [])
    link.search = `?${new URLSearchParams({ feed: short(feed) })}`;
}
