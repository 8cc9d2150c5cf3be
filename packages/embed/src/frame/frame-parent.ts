/**
 * On the page around a frame: gives each `frame.html` the height of what it shows, and keeps the focus in sight. A message counts
 * only when it comes from that very frame, from the site that its `src` names, and holds numbers that can be true.
 */
import type { FromFrame, FromParent } from './messages.ts';

const lowest = 100;
const highest = 30_000;

const isOurs = ({ src }: HTMLIFrameElement): boolean => URL.canParse(src) && /\/frame[^/]*\.html$/.test(new URL(src).pathname);

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** There is nothing in it that others may not know, so it may go to whatever the frame shows by now. */
const greet = (frame: HTMLIFrameElement): void =>
  frame.contentWindow?.postMessage({ wijkwijzer: 'parent' } satisfies FromParent, '*');

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || new URL(frame.src).origin !== origin) return;
  const { wijkwijzer, height, focus } = Object(data) as Partial<FromFrame>;
  if (wijkwijzer !== 'frame' || !isNumber(height, lowest, highest)) return;
  const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${Math.ceil(height) + edges}px`;
  // Only who is in the frame is taken along: a frame can't move the page by itself.
  if (document.activeElement !== frame || !Array.isArray(focus)) return;
  const [begin, end] = focus as unknown[];
  if (isNumber(begin, 0, height) && isNumber(end, begin, height)) keepInSight(frame.getBoundingClientRect().top, begin, end);
});

/** As a browser does for a focus on the page itself; room is left for a header that stays on the screen. */
function keepInSight(frameTop: number, begin: number, end: number): void {
  const room = Math.min(120, innerHeight / 5);
  const [top, bottom] = [frameTop + begin, frameTop + end];
  if (top < room / 2) scrollBy(0, top - room);
  else if (bottom > innerHeight - 16) scrollBy(0, Math.min(top - room / 2, bottom - innerHeight + 16));
}

// A frame may have been there before this script, or come later.
frames().forEach(greet);
document.addEventListener(
  'load',
  ({ target }) => {
    if (target instanceof HTMLIFrameElement && isOurs(target)) greet(target);
  },
  true,
);
