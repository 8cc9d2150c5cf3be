/** The command as it is typed: exit codes, one sentence, and a file that is whole or not there. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { fetchPages } from '../../../../packages/cli/src/net/fetch-pages.ts';

const main = new URL('../../../../packages/cli/src/main.ts', import.meta.url).href;
const script = `const { main } = await import(${JSON.stringify(main)}); process.exitCode = await main(process.argv.slice(1));`;
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wijkwijzer-import-'));
after(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array = '') => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const out = join(folder, 'feed.json');
const isThere = () => readdirSync(folder).some((name) => name.includes('feed.json'));

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}
function wijkwijzer(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, ['--conditions=wijkwijzer-source', '--input-type=module', '-e', script, '--', ...args], {
    cwd: root,
  });
  const run: Run = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (run.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (run.stderr += String(chunk)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })));
}

/** One sentence, exit code 2, and nothing written. */
function assertRefused({ code, stdout, stderr }: Run, expected: RegExp) {
  assert.equal(code, 2, stderr);
  assert.match(stderr, expected);
  assert.equal(stderr.trim().split('\n').length, 1, stderr);
  assert.equal(stdout, '');
  assert.equal(isThere(), false);
}

describe('wijkwijzer import', () => {
  test('makes a feed of the templates', async () => {
    const templates = join(root, 'packages/cli/templates');
    const { code, stdout, stderr } = await wijkwijzer(
      'import',
      join(templates, 'aanbod.csv'),
      join(templates, 'ondersteuners.csv'),
      '--out',
      out,
      '--title',
      'Hulp',
      '--desk',
      'Wijkbalie',
      '--desk-phone',
      '000-1234500',
    );
    assert.equal(code, 0, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /3 keer aanbod en 2 ondersteuners in het bestand/);
    const feed = JSON.parse(readFileSync(out, 'utf8')) as { title: string; publisher: object; offers: unknown[] };
    assert.deepEqual([feed.title, feed.offers.length], ['Hulp', 3]);
    assert.deepEqual(feed.publisher, { name: 'Wijkbalie', phone: '000-1234500' });
    rmSync(out);
  });

  test('ends with 1 when rows are left out, and names row and column', async () => {
    const path = file('rij.csv', 'Naam;Kort\nKoffie;a\n;b\n');
    const dutch = await wijkwijzer('import', path);
    assert.equal(dutch.code, 1);
    assert.match(dutch.stderr, /rij 3, kolom A \(Naam\): Deze rij heeft geen naam/);
    assert.equal((JSON.parse(dutch.stdout) as { offers: unknown[] }).offers.length, 1);
    const english = await wijkwijzer('import', path, '--lang', 'en', '--json', '--out', out);
    const report = JSON.parse(english.stdout) as { problems: { row: number; column: string }[]; leftOut: number };
    assert.deepEqual([report.leftOut, report.problems[0]?.row, report.problems[0]?.column], [1, 3, 'A']);
    rmSync(out);
  });

  test('proposes what columns mean', async () => {
    const { code, stdout } = await wijkwijzer('import', '--propose', file('p.csv', 'Naam;Mailtje\nKoffie;a@example.nl\n'));
    assert.deepEqual([code, JSON.parse(stdout)], [0, { Naam: 'naam', Mailtje: 'e-mail' }]);
  });

  test('refuses what is no list, in one sentence', async () => {
    assertRefused(await wijkwijzer('import', file('a.csv', '%PDF-1.7 …'), '--out', out), /is een PDF/);
    assertRefused(await wijkwijzer('import', file('b.csv', new Uint8Array(5_000)), '--out', out), /geen tekstbestand/);
    assertRefused(await wijkwijzer('import', file('c.csv', '<!doctype html>'), '--out', out, '--lang', 'en'), /is a web page/);
    assertRefused(await wijkwijzer('import', join(folder, 'weg.csv'), '--out', out), /weg\.csv is er niet/);
    assertRefused(await wijkwijzer('import', '--out', out), /Noem een bestand/);
  });

  test('refuses a file of two gigabytes, and one without an end', async () => {
    const path = file('groot.csv', 'naam;kort');
    truncateSync(path, 2 * 1024 ** 3);
    assertRefused(await wijkwijzer('import', path, '--out', out), /te groot/);
    rmSync(path);
    assertRefused(await wijkwijzer('import', '/dev/zero', '--out', out), /te groot/);
  });

  test('refuses a workbook that unpacks to too much', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(100 * 1024 * 1024),
    });
    assertRefused(await wijkwijzer('import', file('bom.xlsx', bomb), '--out', out), /veel te groot/);
  });

  test('never writes over its source', async () => {
    const path = file('bron.json', '{"version":"1","offers":[{"id":"a","name":"A"}]}');
    const before = readFileSync(path, 'utf8');
    const { code, stderr } = await wijkwijzer('import', path, '--out', join(folder, '.', 'bron.json'));
    assert.deepEqual([code, stderr.includes('zelf een bron'), readFileSync(path, 'utf8')], [2, true, before]);
  });

  test('writes nothing when there is nothing, or no place for it', async () => {
    const path = file('leeg.csv', 'Naam;Kort\n');
    const { code, stderr } = await wijkwijzer('import', path, '--out', out);
    assert.equal(code, 2);
    assert.match(stderr, /geen aanbod gevonden/);
    assert.equal(isThere(), false);
    const nowhere = await wijkwijzer('import', file('een.csv', 'Naam;Kort\nA;b'), '--out', join(folder, 'nergens', 'feed.json'));
    assert.equal(nowhere.code, 2);
  });
});

test('wijkwijzer export gives what import takes', async () => {
  const feed = file('heen.json', '{"version":"1","offers":[{"id":"a","name":"Koffie","route":"peer"}]}');
  const hsds = join(folder, 'hsds.json');
  assert.equal((await wijkwijzer('export', '--hsds', feed, '--out', hsds)).code, 0);
  const { stdout } = await wijkwijzer('import', hsds);
  assert.deepEqual(
    (JSON.parse(stdout) as { offers: unknown }).offers,
    [{ id: 'a', name: 'Koffie', route: 'peer', status: 'active' }].map(({ status: _, ...offer }) => offer),
  );
  assert.equal((await wijkwijzer('export', feed)).code, 2);
  assert.equal((await wijkwijzer('export', '--hsds', feed, '--out', feed)).code, 2);
});

describe('an address', () => {
  const servers: Server[] = [];
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });
  const serve = (answer: RequestListener): Promise<string> =>
    new Promise((resolve) => {
      const server = createServer(answer);
      servers.push(server);
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
  const bounds = { idleTimeout: 20_000, totalTime: 30_000, pages: 10 };
  const service = (at: number) => ({ id: `s${at}`, name: `Dienst ${at}` });
  const code = async (address: string, idleTimeout = bounds.idleTimeout) =>
    fetchPages(address, { ...bounds, idleTimeout }).then(
      () => 'fetched',
      (error: unknown) => (error as { code: string }).code,
    );

  test('is followed from page to page', async () => {
    const origin = await serve(({ url = '' }, response) => {
      const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1);
      response.end(JSON.stringify({ total_pages: 3, page_number: page, contents: [service(page)] }));
    });
    const { stdout, code: exit } = await wijkwijzer('import', `${origin}/services`);
    assert.equal(exit, 0);
    assert.equal((JSON.parse(stdout) as { offers: unknown[] }).offers.length, 3);
  });
  test('with pages without an end is left, and said', async () => {
    let page = 0;
    const origin = await serve((_, response) =>
      response.end(JSON.stringify({ next: `/services?p=${++page}`, contents: [service(page)] })),
    );
    assert.equal((await fetchPages(`${origin}/services`, bounds)).stopped, '> 10');
  });
  test('that hangs is left in time', async () => {
    assert.equal(await code(await serve(() => undefined), 300), 'timeout');
    assert.equal(await code(await serve((_, response) => response.write('{')), 300), 'timeout');
  });
  test('that leads inside is not followed, by a redirect or by a next page', async () => {
    const inside = await serve((_, response) => response.end(JSON.stringify({ contents: [service(1)] })));
    for (const target of [
      inside,
      inside.replace('127.0.0.1', 'localhost'),
      'http://169.254.169.254/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://0.0.0.0/',
      'http://2130706433/',
    ]) {
      assert.equal(
        await code(await serve((_, response) => response.writeHead(302, { location: target }).end())),
        'internal',
        target,
      );
      assert.equal(
        await code(await serve((_, response) => response.end(JSON.stringify({ next: target, contents: [service(1)] })))),
        'internal',
        target,
      );
    }
    assert.equal(
      await code(await serve((_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())),
      'bad-address',
    );
  });
  test('that only leads on, or has nothing, is left', async () => {
    assert.equal(
      await code(await serve(({ url }, response) => response.writeHead(302, { location: `${url ?? ''}x` }).end())),
      'too-many-redirects',
    );
    assert.equal(await code(await serve((_, response) => response.writeHead(404).end())), 'status');
    assertRefused(await wijkwijzer('import', 'http://127.0.0.1:9/', '--out', out), /niet te bereiken/);
  });
});

test('a folder is all the lists in it, without the feed that was made of them', async () => {
  const inside = mkdtempSync(join(folder, 'export-'));
  writeFileSync(join(inside, 'services.csv'), 'id,organization_id,name\n1,7,Samen eten\n');
  writeFileSync(join(inside, 'organizations.csv'), 'id,name\n7,Welzijn\n');
  writeFileSync(join(inside, 'lees-mij.pdf'), '%PDF-');
  const feed = join(inside, 'feed.json');
  for (let round = 0; round < 2; round++) {
    const { code, stderr } = await wijkwijzer('import', inside, '--out', feed);
    assert.equal(code, 0, stderr);
    const { offers } = JSON.parse(readFileSync(feed, 'utf8')) as { offers: unknown[] };
    assert.deepEqual(offers, [{ id: '1', name: 'Samen eten', organization: 'Welzijn' }]);
  }
  rmSync(feed);
  const checked = await wijkwijzer('check', inside);
  assert.equal(checked.code, 0, checked.stderr);
  assert.match(checked.stdout, /services\.csv, rij 2/);
  assertRefused(await wijkwijzer('import', mkdtempSync(join(folder, 'leeg-'))), /map zonder lijsten/);
});

test('help is there in Dutch and in English, for all and for each command', async () => {
  const [all, one, english] = await Promise.all([
    wijkwijzer('--help'),
    wijkwijzer('check', '--help', '--lang', 'en'),
    wijkwijzer('--help', '--lang', 'en'),
  ]);
  assert.deepEqual([all.code, one.code, english.code], [0, 0, 0]);
  assert.match(all.stdout, /^wijkwijzer <opdracht>[^]*import {3}maakt een aanbodbestand/);
  assert.match(english.stdout, /^wijkwijzer <command>[^]*import {3}makes a feed/);
  assert.match(one.stdout, /Exit codes: 0 nothing is broken/);
});
