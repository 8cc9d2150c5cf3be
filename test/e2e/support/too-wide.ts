/** In the page: what sticks out of the window or of an element, so that one would have to scroll sideways. */
export function tooWide(name: string): string[] {
  const wrong: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) wrong.push(`the page is ${scrollWidth} px wide in a window of ${innerWidth}`);
  const element = document.querySelector(name)!;
  const { left, right } = element.getBoundingClientRect();
  for (const each of element.shadowRoot!.querySelectorAll('.wijk *')) {
    if (!each.checkVisibility() || each.closest('.vh, svg, dialog')) continue;
    const box = each.getBoundingClientRect();
    if (box.width > 0 && (box.left < left - 1 || box.right > right + 1))
      wrong.push(`${each.localName}.${each.className} “${each.textContent.trim().slice(0, 20)}” sticks out of ${name}`);
  }
  for (const each of element.shadowRoot!.querySelectorAll('dialog[open] *')) {
    const box = each.getBoundingClientRect();
    if (!each.closest('.vh, svg') && box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
      wrong.push(`${each.localName}.${each.className} sticks out of the sheet`);
  }
  return wrong.slice(0, 8);
}
