/** What comes out of a printer: the frame that is printed, as a page of its own, on paper of any width. */
import type { Page } from 'playwright-core';

/** Keeps what would go to the printer; printing itself is the browser's. To be called before the button is tapped. */
export const catchPrinting = (tab: Page): Promise<void> =>
  tab.evaluate(() => {
    const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get(this: HTMLIFrameElement) {
        const inner = get!.call(this) as Window;
        inner.print = () => document.documentElement.setAttribute('data-printed', '');
        return inner;
      },
    });
  });

/** Waits until something was printed, and opens it: the same markup and style sheets, in a tab without the page around it. */
export async function openPaper(tab: Page): Promise<Page> {
  await tab.locator('html[data-printed]').waitFor({ state: 'attached' });
  const printed = await tab
    .frameLocator('.print-frame')
    .locator('body > div')
    .evaluate((host: HTMLElement) => {
      const css = (sheets: Iterable<CSSStyleSheet>): string =>
        [...sheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\n')).join('\n');
      const { documentElement: root, adoptedStyleSheets } = host.ownerDocument;
      const shadow = host.shadowRoot!;
      const inner = `<style>${css(shadow.adoptedStyleSheets)}</style>${shadow.innerHTML}`;
      return `<!doctype html><html lang="${root.lang}"><meta charset="utf-8"><style>${css(adoptedStyleSheets)}</style><body>
        <div style="${host.style.cssText.replaceAll('"', "'")}"><template shadowrootmode="open">${inner}</template></div>`;
    });
  const paper = await tab.context().newPage();
  await paper.setContent(printed);
  await paper.emulateMedia({ media: 'print' });
  return paper;
}

/** Texts and pictures that stick out of the paper, or of what they stand in. */
export const cutOff = (paper: Page): Promise<string[]> =>
  paper.evaluate(() => {
    const within = document.querySelector('body > div')!.shadowRoot!.querySelectorAll('.wijk *');
    return [...within]
      .filter((each) => each.checkVisibility() && !each.closest('.vh'))
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
      })
      .map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`);
  });

/** How many sheets a PDF has. */
export const sheetsIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
