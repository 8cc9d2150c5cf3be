/**
 * Opens another feed by `?feed=…` and says on the page which feed is shown. Stands before the element script, so that no
 * element asks for a feed that is not wanted.
 */
const asked = new URLSearchParams(location.search).get('feed');

/** The address of a feed on this site or over https; undefined for anything else. */
function allowed(address) {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  const fits = url && (url.origin === location.origin || url.protocol === 'https:') && !url.username && !url.password;
  return fits ? url.href : undefined;
}

const short = (address) => (address.startsWith(`${location.origin}/`) ? address.slice(location.origin.length) : address);

const all = (selector) => document.querySelectorAll(selector);

function open(feed) {
  for (const element of all('[feed]')) element.setAttribute('feed', feed);
  for (const shown of all('[data-feed-shown]')) shown.textContent = short(feed);
  for (const line of all('[data-feed-line]')) line.hidden = false;
  // The other demos open with the same feed.
  for (const link of all('a[data-demo]')) link.search = `?${new URLSearchParams({ feed: short(feed) })}`;
}

function refuse() {
  for (const strip of all('.demo-strip p')) {
    const said = document.createElement('span');
    said.className = 'demo-strip__refused';
    said.textContent =
      'Het adres achter ?feed= is niet geopend. Gebruik een adres op deze site, of een adres dat begint met https.';
    strip.append(said);
  }
}

if (asked) {
  const feed = allowed(asked);
  if (feed) open(feed);
  else refuse();
}
