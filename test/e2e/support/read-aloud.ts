/** What Guidepup's virtual screen reader says of an element, and transcripts of it to keep and to compare with. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { page, type Route } from './demo-server.ts';

const reader = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');

/** Has to be served on the page that is read. */
export const readerRoute: Record<string, Route> = { '/reader.js': page(reader, { 'content-type': 'text/javascript' }) };

/**
 * In the page: reads an element from top to bottom. This reader does not go into shadow roots, so it gets a copy of what is on the
 * screen as one flat tree: each element with a shadow root by what is in it, each slot by what stands in it, without what is hidden.
 */
async function readAloud({ reader, name }: Record<'reader' | 'name', string>): Promise<string[]> {
  const { virtual } = (await import(reader)) as typeof import('@guidepup/virtual-screen-reader');
  const flat = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap(flat);
    if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? [node.cloneNode()] : [];
    const { display } = getComputedStyle(node);
    // What has no box of its own counts as not visible, whatever is in it.
    if (display !== 'contents' && !node.checkVisibility({ visibilityProperty: true })) return [];
    const copy = node.cloneNode() as Element;
    if (node instanceof HTMLInputElement) Object.assign(copy, { value: node.value, defaultChecked: node.checked });
    copy.append(...[...(node.shadowRoot ?? node).childNodes].flatMap(flat));
    // The copy has none of our styles: where they put things apart, a space does so here.
    return display.startsWith('inline') ? [copy] : [new Text(' '), copy, new Text(' ')];
  };
  const copy = document.createElement('div');
  copy.append(...flat(document.querySelector(name)!.shadowRoot!.querySelector('.wijk')!));
  document.body.append(copy);
  await virtual.start({ container: copy });
  for (let steps = 0; steps < 2_000; steps++) {
    await virtual.next();
    const log = await virtual.spokenPhraseLog();
    if (log.length > 3 && log.at(-2) === log[0] && log.at(-1) === log[1]) break;
  }
  const phrases = (await virtual.spokenPhraseLog()).slice(0, -1);
  await virtual.stop();
  copy.remove();
  return phrases;
}

/** In the page: what has the focus, as it would be said first. */
function focused(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const named = at?.matches('input') ? (at.closest('label') ?? at) : at;
  return at
    ? `${at.localName} “${(at.getAttribute('aria-label') ?? named!.textContent).replace(/\s+/g, ' ').trim()}”`
    : 'nothing';
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

/** What is heard of one element, screen after screen. */
export class Transcript {
  readonly #tab: Page;
  readonly #name: string;
  readonly #heard: string[] = [];

  constructor(tab: Page, name: string) {
    this.#tab = tab;
    this.#name = name;
  }

  /** Where the focus is now, and what is said by itself. */
  async note(title: string): Promise<void> {
    // What comes later draws anew, and what is said waits for a moment without that.
    await this.#tab.waitForLoadState('networkidle');
    await this.#tab.waitForTimeout(1_500);
    const status = await this.#tab.locator(`${this.#name} [role="status"]`).allTextContents();
    const said = status.map((text) => text.trim()).filter(Boolean);
    const focus = await this.#tab.evaluate(focused);
    this.#heard.push(`## ${title}`, '', `focus: ${focus}`, `said by itself: ${said.join(' | ') || 'nothing'}`, '');
  }

  /** The same, and then everything that is on the screen. */
  async listen(title: string): Promise<void> {
    await this.note(title);
    const phrases = await this.#tab.evaluate(readAloud, { reader: '/reader.js', name: this.#name });
    this.#heard.push(...shorter(phrases), '');
  }

  /** Fails when something else is heard than what is kept; `UPDATE=1` keeps it anew. */
  compare(file: string): void {
    const path = fileURLToPath(new URL(`../transcripts/${file}`, import.meta.url));
    const text = this.#heard.join('\n').replace(/[ \t]+$/gm, '');
    if (process.env.UPDATE === '1') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    assert.equal(text, readFileSync(path, 'utf8'));
  }
}
