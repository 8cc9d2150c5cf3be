import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mailtoHref, readFeed, safeUrl, telHref } from '@wijkwijzer/feed';
import { hostileUrls } from './hostile-urls.ts';
import { runs } from './soak.ts';

describe('a link from a feed', () => {
  test('may lead to a web page, a mailbox or a telephone', () => {
    assert.equal(safeUrl('https://www.gemeente.nl/hulp?wijk=noord#top'), 'https://www.gemeente.nl/hulp?wijk=noord#top');
    assert.equal(safeUrl(' HTTP://Gemeente.NL '), 'http://gemeente.nl/');
    assert.equal(safeUrl('https://gemeente.nl:8443/a@b'), 'https://gemeente.nl:8443/a@b');
    assert.equal(safeUrl('mailto:hulp@gemeente.nl?subject=Vraag'), 'mailto:hulp@gemeente.nl');
    assert.equal(safeUrl('tel:030-123 45 67'.replaceAll(' ', '')), 'tel:0301234567');
  });

  test('may leave out https:// when it starts with www', () => {
    assert.equal(safeUrl('www.example.nl/x'), 'https://www.example.nl/x');
  });

  test('is refused in more than 250 disguises', () => {
    const urls = hostileUrls();
    assert.ok(urls.length >= 250, `${urls.length} links`);
    for (const url of urls) assert.equal(safeUrl(url), undefined, JSON.stringify(url));
  });

  test('is dropped and reported in every field of a feed that holds one', () => {
    for (const url of hostileUrls().filter((each) => each.trim())) {
      const { feed, problems } = readFeed({
        version: '1',
        publisher: { name: 'Loket', url },
        organizations: [{ id: 'o', name: 'Buurthuis', url }],
        offers: [{ id: 'a', name: 'Koffie', url, image: url }],
        supporters: [{ id: 's', name: 'Sam', kind: 'village-supporter', url, photo: url }],
      });
      const shown = [feed?.publisher?.url, feed?.organizations[0]?.url, feed?.offers[0]?.url, feed?.offers[0]?.image];
      assert.deepEqual([...shown, feed?.supporters[0]?.url, feed?.supporters[0]?.photo], Array(6).fill(undefined), url);
      assert.equal(feed?.offers.length, 1);
      assert.equal(problems.filter(({ code }) => code === 'unsafe-url').length, 6, url);
    }
  });

  test('to a picture is never a mailbox', () => {
    const { feed } = readFeed({ version: '1', offers: [{ id: 'a', name: 'A', url: 'mailto:a@b.nl', image: 'mailto:a@b.nl' }] });
    assert.deepEqual(feed?.offers, [{ id: 'a', name: 'A', url: 'mailto:a@b.nl' }]);
  });

  test('stays the same when it is checked twice, and hides nothing', () => {
    const text = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: 'binary' }),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('', 'https://', 'www.', 'tel:', 'mailto:', 'java'), (rest, start) => {
        const safe = safeUrl(start + rest);
        if (safe === undefined) return;
        assert.equal(safeUrl(safe), safe);
        assert.match(safe, /^(https?:\/\/|mailto:|tel:)/);
        assert.doesNotMatch(safe, /[\s\p{C}\\]/u);
      }),
      { numRuns: runs(1_000) },
    );
  });
});

describe('a telephone number', () => {
  const numbers: [string, string | undefined][] = [
    ['06 - 12 34 56 78', 'tel:0612345678'],
    ['+31 (0)6 12345678', 'tel:+31612345678'],
    ['+31 06 12345678', 'tel:+31612345678'],
    ['0031 (0)30-1234567', 'tel:+31301234567'],
    ['(030) 123 45 67', 'tel:0301234567'],
    ['\u202a+31 6 12345678\u202c', 'tel:+31612345678'],
    ['112', 'tel:112'],
    ['113', 'tel:113'],
    ['0800-0113', 'tel:08000113'],
    ['14 020', 'tel:14020'],
    ['088 – 123.45.67', 'tel:0881234567'],
    ['0612345678 / 0301234567', undefined],
    ['*21*0612345678#', undefined],
    ['bel ons', undefined],
    ['0800-HULP', undefined],
    ['12', undefined],
    ['', undefined],
    ['+112', undefined],
  ];
  for (const [written, href] of numbers) {
    test(`written as "${written}" ${href ? 'can be called' : 'is not called'}`, () => assert.equal(telHref(written), href));
  }
});

describe('an e-mail address', () => {
  test('becomes a link when it is one plain address', () => {
    assert.equal(mailtoHref(' j.de-vries+wmo@wijk.gemeente.nl '), 'mailto:j.de-vries+wmo@wijk.gemeente.nl');
  });
  test('stays text when it could carry something else', () => {
    const wrong = [
      'a@b',
      'a b@c.nl',
      'a@b.nl,c@d.nl',
      'a@b.nl?bcc=c@d.nl',
      'a@b.nl\r\nBcc: c@d.nl',
      'a&b@c.nl',
      'a%0a@b.nl',
      '<a@b.nl>',
      '',
      '@b.nl',
      'a@.nl',
    ];
    for (const email of [...wrong, `${'a'.repeat(65)}@b.nl`, `a@${'b.'.repeat(130)}nl`])
      assert.equal(mailtoHref(email), undefined, email);
  });
});
