/** A page by keyboard alone: where the focus is, how it shows, and where Tab leads. */
import type { Page } from 'playwright-core';
import type { Driver, KeyName } from './engines.ts';

/** In the page: what has the focus, through shadow roots; its text when it fits the selector. */
export function focused(selector: string): string | false {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.matches(selector) ? at.textContent.replace(/\s+/g, ' ').trim() || at.tagName : false;
}

/** Presses Tab until the focus is where it should be, and says how many times that was. */
export async function tabTo(driver: Driver, selector: string, held: KeyName[] = []): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await driver.press('Tab', held);
    if (await driver.evaluate(focused, selector)) return presses;
  }
  throw new Error(`${driver.engine}: 60 times Tab did not lead to ${selector}`);
}

interface Stop {
  what: string;
  trouble: string[];
}

/** In the page: what has the focus, and what is wrong with how it shows. */
export function look(): Stop {
  let at = document.activeElement!;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { x, y, width, height } = at.getBoundingClientRect();
  const trouble: string[] = [];
  if (at === document.body) trouble.push('lost to the body');
  if (outlineStyle === 'none' || parseFloat(outlineWidth) === 0) trouble.push('no ring');
  if (y + height < 1 || y > innerHeight - 1 || x + width < 1 || x > innerWidth - 1) trouble.push('outside the window');
  else {
    const root = at.getRootNode() as ShadowRoot | Document;
    const [box = at.getBoundingClientRect()] = at.getClientRects();
    const top = root.elementFromPoint(box.x + box.width / 2, Math.min(box.y + box.height / 2, innerHeight - 1));
    if (top && !at.contains(top) && !top.contains(at) && !top.closest('label')?.contains(at))
      trouble.push(`under a ${top.localName}`);
  }
  return { what: at.id || `${at.localName}.${at.className} ${at.textContent.trim().slice(0, 30)}`, trouble };
}

/** Tabs from the link before to the link after, or the other way round, looking at every stop. */
export async function tabThrough(tab: Page, from: string, to: string, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await tab.locator(`#${from}`).focus();
  const stops: Stop[] = [];
  while (stops.length < 150) {
    await tab.keyboard.press(key);
    const stop = await tab.evaluate(look);
    if (stop.what === to) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab is trapped: it came ${stops.length} times and never to #${to}; last at ${stops.at(-1)!.what}`);
}
