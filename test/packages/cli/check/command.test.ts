import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { demo, feedFile, folder, serve, wijkwijzer } from '../net/support.ts';

const offers = [{ id: 'a', name: 'Koffie', email: 'geen adres' }];

describe('wijkwijzer check', () => {
  test('ends with 0 when nothing is broken, and says so in Dutch', async () => {
    const { code, out } = await wijkwijzer(['check', demo]);
    assert.equal(code, 0);
    assert.match(out, /^Controle van Hulp in Lindewaard\n/);
    assert.match(out, /0 stuk, \d+ ontbreekt/);
  });

  test('ends with 1 when something is, in English when asked', async (t) => {
    const { code, out } = await wijkwijzer(['check', await feedFile(t, { version: '1', offers }), '--lang', 'en']);
    assert.equal(code, 1);
    assert.match(out, /Broken: “geen adres” is no email address\. \[offers\[0\]\.email\]/);
  });

  test('names the row and the column of a spreadsheet, and what was met while reading it', async (t) => {
    const list = await feedFile(t, 'Naam;Telefoonnr algemeen;Kosten\nKoffie;000-12;gratis\n;000-1234567;\n');
    const { code, out } = await wijkwijzer(['check', list]);
    assert.equal(code, 1);
    assert.match(out, /rij 3, kolom A \(Naam\): Deze rij heeft geen naam/);
    assert.match(out, /rij 1, kolom B \(Telefoonnr algemeen\): Deze kolom is gelezen als “telefoon”/);
    assert.match(out, /‘000-12’ heeft te weinig cijfers\..*\[rij 2, kolom B \(Telefoonnr algemeen\)\]/);
    const report = JSON.parse((await wijkwijzer(['check', list, '--json', '--lang', 'en'])).out) as {
      findings: { code: string; origin?: object }[];
      intake: { problems: { row: number }[] };
    };
    assert.deepEqual(report.findings[0]?.origin, { row: 2, column: 'B', heading: 'Telefoonnr algemeen' });
    assert.deepEqual(
      report.intake.problems.map(({ row }) => row),
      [1, 3],
    );
    const columns = await feedFile(t, { 'Telefoonnr algemeen': null });
    assert.equal((await wijkwijzer(['check', list, '--columns', columns])).code, 1);
    assert.doesNotMatch((await wijkwijzer(['check', list, '--columns', columns])).out, /000-12/);
  });

  test('gives JSON that can be read, with codes and sentences', async (t) => {
    const { code, out } = await wijkwijzer(['check', await feedFile(t, { version: '1', offers }), '--json']);
    const report = JSON.parse(out) as { counts: { broken: number }; findings: { code: string; mend: string }[] };
    assert.equal(code, 1);
    assert.equal(report.counts.broken, 1);
    assert.equal(report.findings[0]?.code, 'email-impossible');
    assert.match(report.findings[0].mend, /info@voorbeeld\.nl/);
  });

  test('reads a feed from an address on this machine, when that was typed', async (t) => {
    const { origin } = await serve(t, (_, response) => response.end(JSON.stringify({ version: '1', offers })));
    assert.equal((await wijkwijzer(['check', `${origin}/feed.json`])).code, 1);
  });

  test('looks at links when asked, and never inside the network', async (t) => {
    const { origin, asked } = await serve(t, (_, response) => response.end());
    const linked = [{ id: 'a', name: 'Koffie', url: `${origin}/inside` }];
    const { out } = await wijkwijzer(['check', await feedFile(t, { version: '1', offers: linked }), '--links']);
    assert.match(out, /Wij konden deze link niet bekijken: http:\/\/127\.0\.0\.1:\d+\/inside \(dit adres is alleen binnen/);
    assert.deepEqual(asked, []);
  });

  test('says in one sentence what could not be done, ends with 2, and leaves no half report', async (t) => {
    const inside = await serve(t, (_, response) => response.end('{}'));
    const { origin } = await serve(t, (request, response) => {
      if (request.url === '/html') response.end('<!doctype html><title>Inloggen</title>');
      if (request.url === '/404') response.writeHead(404).end('{}');
      if (request.url === '/inside') response.writeHead(302, { location: inside.origin }).end();
      if (request.url === '/large') response.end(Buffer.alloc(34 * 1024 * 1024, ' '));
      if (request.url === '/broken') response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy());
    });
    const place = await folder(t);
    const report = join(place, 'rapport.html');
    const tried: [string, RegExp][] = [
      [`${origin}/html`, /webpagina/],
      [`${origin}/404`, /antwoord 404/],
      [`${origin}/inside`, /binnen een netwerk/],
      [`${origin}/large`, /te groot/],
      [`${origin}/broken`, /niet te bereiken/],
      [join(place, 'er-niet.json'), /is er niet/],
      [place, /is een map/],
      [await feedFile(t, '{"version": "1", "offers": ['), /geen JSON/],
    ];
    const ran = await Promise.all(tried.map(([source]) => wijkwijzer(['check', source, '--html', report])));
    for (const [at, [source, sentence]] of tried.entries()) {
      const { code, out, error } = ran[at]!;
      assert.equal(code, 2, source);
      assert.equal(out, '');
      assert.match(error, sentence);
      assert.equal(error.trimEnd().split('\n').length, 1, error);
      assert.doesNotMatch(error, /\n\s+at /);
    }
    assert.deepEqual(inside.asked, []);
    assert.deepEqual(await readdir(place), []);
  });

  test('says what is wrong with how it was called', async () => {
    for (const args of [[], ['a', 'b'], ['a', '--lang', 'fr'], ['a', '--zzz']]) {
      const { code, error } = await wijkwijzer(['check', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.equal(error.trimEnd().split('\n').length, 1, error);
    }
  });

  test('writes a report over an older one, and says when it can’t', async (t) => {
    const place = await folder(t);
    const report = join(place, 'rapport.html');
    await writeFile(report, 'old');
    assert.equal((await wijkwijzer(['check', demo, '--html', report])).code, 0);
    assert.match(await readFile(report, 'utf8'), /^<!doctype html>/);
    await mkdir(join(place, 'map'));
    const { code, error } = await wijkwijzer(['check', demo, '--html', join(place, 'map')]);
    assert.equal(code, 2);
    assert.match(error, /kan niet geschreven worden/);
    assert.deepEqual((await readdir(place)).sort(), ['map', 'rapport.html']);
    assert.equal(dirname(report), place);
  });

  test('lets no word of a feed speak to the terminal', async (t) => {
    const feed = await feedFile(t, {
      version: '1',
      offers: [{ id: 'a', name: 'Koffie \u001b[31mrood\u0007', email: '\u001b]0;x' }],
    });
    assert.doesNotMatch((await wijkwijzer(['check', feed])).out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});
