/**
 * The main journey as a screen reader says it, by Guidepup's virtual screen reader, kept as a transcript to read. A change in what
 * is heard is a change that someone has to have read: `UPDATE=1 npm test -- --only=e2e` writes it anew.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { page } from './support/demo-server.ts';
import { finder, loaded, useChromium } from './support/finder-page.ts';

const transcript = fileURLToPath(new URL('transcripts/main-journey.nl.txt', import.meta.url));
const reader = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');

/**
 * In the page: reads the finder from top to bottom. This reader does not go into shadow roots, so it gets a copy of what is on the
 * screen as one flat tree: each element with a shadow root by what is in it, each slot by what stands in it, without what is hidden.
 */
async function readAloud(reader: string): Promise<string[]> {
  const { virtual } = (await import(reader)) as typeof import('@guidepup/virtual-screen-reader');
  const flat = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap(flat);
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? [node.cloneNode()] : [];
    if (!node.checkVisibility({ visibilityProperty: true })) return [];
    const copy = node.cloneNode() as Element;
    if (node instanceof HTMLInputElement) Object.assign(copy, { value: node.value, checked: node.checked });
    copy.append(...[...(node.shadowRoot ?? node).childNodes].flatMap(flat));
    // The copy has none of our styles: where they put things apart, a space does so here.
    return getComputedStyle(node).display.startsWith('inline') ? [copy] : [new Text(' '), copy, new Text(' ')];
  };
  const copy = document.createElement('div');
  copy.append(...flat(document.querySelector('wijk-offer-finder')!.shadowRoot!.querySelector('.wijk')!));
  document.body.append(copy);
  await virtual.start({ container: copy });
  for (let steps = 0; steps < 2_000; steps++) {
    await virtual.next();
    const log = await virtual.spokenPhraseLog();
    if (log.length > 3 && log.at(-1) === log[0]) break;
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  copy.remove();
  return phrases;
}

/** In the page: what has the focus, as it would be said first. */
function focused(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ? `${at.localName} “${(at.getAttribute('aria-label') ?? at.textContent).replace(/\s+/g, ' ').trim()}”` : 'nothing';
}

/** As people hear it: without where paragraphs and items end, and without what was already said as a name. */
function shorter(phrases: readonly string[]): string[] {
  let said = '';
  return phrases.filter((phrase) => {
    if (/^(end of (?!list$|group|search|complementary|article)|paragraph$)/.test(phrase)) return false;
    if (said.startsWith(phrase)) {
      said = said.slice(phrase.length).trim();
      return false;
    }
    said = /^(?:link|button|checkbox|row|rowheader|cell), (.*)$/.exec(phrase)?.[1] ?? said;
    return true;
  });
}

const visit = useChromium();

test('the main journey sounds as it did when someone last listened', async (t) => {
  const { tab } = await visit(t, {
    body: finder(),
    routes: { '/reader.js': page(reader, { 'content-type': 'text/javascript' }) },
    // A Tuesday morning, so that what is open and what was checked lately is said the same each time.
    prepare: (page) => page.clock.setFixedTime(new Date('2026-11-24T10:30:00+01:00')),
  });
  const heard: string[] = [];
  const listen = async (title: string): Promise<void> => {
    await tab.waitForTimeout(1_000);
    const said = (await tab.locator('[role="status"]').allTextContents()).map((text) => text.trim()).filter(Boolean);
    heard.push(
      `## ${title}`,
      '',
      `focus: ${await tab.evaluate(focused)}`,
      `said by itself: ${said.join(' | ') || 'nothing'}`,
      '',
    );
    heard.push(...shorter(await tab.evaluate(readAloud, '/reader.js')), '');
  };
  await loaded(tab);
  await listen('The start');
  await tab.locator('#question').pressSequentially('eenzaam');
  await listen('After typing “eenzaam”');
  await tab.locator('.offer-link').first().press('Enter');
  await listen('The first offer');
  await tab.locator('.back').press('Enter');
  await tab.waitForTimeout(500);
  heard.push('## Back at the list', '', `focus: ${await tab.evaluate(focused)}`, '');

  const text = heard.join('\n').replace(/[ \t]+$/gm, '');
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(transcript), { recursive: true });
    writeFileSync(transcript, text);
  }
  assert.equal(text, readFileSync(transcript, 'utf8'));
});
