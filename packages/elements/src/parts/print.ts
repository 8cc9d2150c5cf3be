/** Prints one part of an element without the page around it. */
import { paper, sheetOfPaper } from './paper.styles.ts';

/**
 * `window.print()` would print the host's page, whose styles are not ours to change; so the part is copied into a frame of its own inside
 * our shadow root, and that frame is printed.
 */
export async function printPart(part: Element, root: ShadowRoot, styles: readonly CSSStyleSheet[]): Promise<void> {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  const inner = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inner || !view) return;
  inner.documentElement.lang = part.closest('[lang]')?.getAttribute('lang') ?? '';
  inner.title = part.querySelector('h1,h2,h3,h4,h5,h6')?.textContent.trim() ?? document.title;
  // Style sheets belong to one document, so they are copied. The page's own settings don't reach into the frame: each private
  // property gets the value that it has here.
  const host = inner.createElement('div');
  const here = getComputedStyle(part);
  for (const rule of styles.flatMap((sheet) => [...sheet.cssRules])) {
    if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':host') continue;
    for (const name of rule.style) if (name.startsWith('--_')) host.style.setProperty(name, here.getPropertyValue(name));
  }
  host.style.fontFamily = here.fontFamily;
  const shadow = host.attachShadow({ mode: 'open' });
  const sheetOf = (text: string): CSSStyleSheet => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  const copies = styles.map((sheet) => sheetOf([...sheet.cssRules].map((rule) => rule.cssText).join('\n')));
  shadow.adoptedStyleSheets = [...copies, sheetOf(paper.cssText)];
  // The edge of the paper is the document's, not a shadow root's.
  inner.adoptedStyleSheets = [sheetOf(sheetOfPaper.cssText)];
  shadow.append(inner.importNode(part, true));
  inner.body.append(host);
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.focus();
  view.print();
  // Browsers that print without saying so (WebKit) leave the frame behind: it goes with the next print or the element.
  root.querySelectorAll('.print-frame').forEach((other) => other !== frame && other.remove());
}
