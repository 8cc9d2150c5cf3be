/** The code that a webmaster takes along, and how a house style is measured. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Choices } from '../../../packages/embed/src/snippet/choices.ts';
import { frameCode, frameFile, framePolicy, pageCode, pagePolicy, styleCode } from '../../../packages/embed/src/snippet/code.ts';
import { measure, readColor } from '../../../packages/embed/src/snippet/house-style.ts';

const template = readFileSync(new URL('../../../packages/embed/src/frame/frame.html', import.meta.url), 'utf8');

const choices: Choices = {
  elements: ['finder'],
  feed: '/feed.json',
  themes: [],
  routes: [],
  neighborhood: '',
  style: {},
  language: 'nl',
  level: '2',
  fallback: 'Bel 000-1234500.',
  endpoint: '',
  controller: '',
  purpose: '',
  retentionDays: '30',
  privacyUrl: '',
  folder: '/wijkwijzer/',
  hashes: {},
};

test('without wishes it is the two lines of the README', () => {
  assert.equal(
    pageCode(choices),
    `<script type="module" src="/wijkwijzer/wijkwijzer.js"></script>

<wijk-offer-finder feed="/feed.json">
  <p>Bel 000-1234500.</p>
</wijk-offer-finder>`,
  );
  assert.equal(styleCode(choices), '');
  assert.equal(pagePolicy(choices), "script-src 'self'; connect-src 'self'; trusted-types wijkwijzer");
});

test('a script on another host has its hash and says so to the browser; a policy names each host once', () => {
  const elsewhere: Choices = {
    ...choices,
    elements: ['finder', 'form'],
    folder: 'https://cdn.example.nl/wijkwijzer/1.0.0/',
    feed: 'https://data.example.nl/feed.json',
    endpoint: 'https://data.example.nl/requests',
    hashes: { 'wijkwijzer.js': 'sha384-abc' },
  };
  assert.match(
    pageCode(elsewhere),
    /src="https:\/\/cdn\.example\.nl\/wijkwijzer\/1\.0\.0\/wijkwijzer\.js"\s+crossorigin\s+integrity="sha384-abc"/,
  );
  assert.equal(
    pagePolicy(elsewhere),
    'script-src https://cdn.example.nl; connect-src https://data.example.nl; trusted-types wijkwijzer',
  );
  assert.equal(framePolicy(elsewhere), 'frame-src https://cdn.example.nl; script-src https://cdn.example.nl');
});

test('what was typed can never become markup or another attribute', () => {
  const mean: Choices = { ...choices, feed: '"><script>alert(1)</script>', fallback: '<img src=x> & "meer"' };
  const code = pageCode(mean);
  assert.ok(code.includes('feed="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'));
  assert.ok(code.includes('<p>&lt;img src=x&gt; &amp; &quot;meer&quot;</p>'));
  const file = frameFile(template, mean)!;
  assert.equal(file.match(/<script/g)?.length, 2);
});

test('a picker begins with the routes by which a person helps', () => {
  const code = pageCode({ ...choices, elements: ['picker'], themes: ['geld', 'wonen'], routes: ['self', 'peer'] });
  assert.ok(code.includes('theme="geld,wonen"') && code.includes('route="peer"'));
});

test('the file of a frame has the choices and the hosts, its address only what may be chosen', () => {
  const chosen: Choices = {
    ...choices,
    elements: ['finder', 'form'],
    themes: ['geld', 'wonen'],
    feed: 'https://data.example.nl/feed.json',
    endpoint: 'https://contact.example.nl/requests',
    controller: 'Gemeente $& Lindewaard',
    style: { '--wijk-action': '#a3122a' },
  };
  const file = frameFile(template, chosen)!;
  assert.match(file, /content="default-src[^"]*connect-src 'self' https:\/\/contact\.example\.nl https:\/\/data\.example\.nl;/);
  assert.match(file, /name="wijkwijzer-style" content="font-family: system-ui, sans-serif; --wijk-action: #a3122a"/);
  assert.ok(file.includes('controller="Gemeente $&amp; Lindewaard"'));
  assert.ok(!file.includes('wijk-supporter-picker') && !file.includes('theme='));
  assert.equal(/src="([^"]*)"/.exec(frameCode(chosen))?.[1], '/wijkwijzer/frame.html?element=finder,form&amp;theme=geld,wonen');
  assert.equal(frameFile('<p>iets anders', chosen), undefined);
});

test('the contrast is that of what the elements will draw, with what follows from the chosen colors', () => {
  const ratios = (style: Record<string, string>) =>
    Object.fromEntries(measure(style).map(({ name, ratio }) => [name, Math.floor(ratio * 10) / 10]));
  assert.deepEqual(ratios({}), {
    'Letters op een knop': 8.1,
    'Letters op een knop, met de muis erop': 11.7,
    Links: 8.1,
    'Gewone tekst': 14.5,
    'Kleine tekst op een vlak': 6.4,
    'Randen van velden': 4.7,
  });
  const orange = measure({ '--wijk-action': '#f39c12', '--wijk-action-ink': '#ffffff' });
  assert.deepEqual(
    orange.filter(({ ratio, needs }) => ratio < needs).map(({ name }) => name),
    ['Letters op een knop', 'Letters op een knop, met de muis erop', 'Links'],
  );
});

test('colors are read as people write them', () => {
  assert.equal(readColor(' 0B5860 '), '#0b5860');
  assert.equal(readColor('#abc'), '#aabbcc');
  for (const wrong of ['', 'rood', '#12345', '#0b5860;}', 'url(x)']) assert.equal(readColor(wrong), undefined);
});
