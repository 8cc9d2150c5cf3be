import { giveWay } from '@wijkwijzer/feed';

/** Work that may wait until the browser has a moment, but not long. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 50);
};

/** Work for when the next frame has been painted; a tab that nobody sees has none. */
export const whenPainted = (work: () => void): void => {
  requestAnimationFrame(() => void giveWay().then(work));
};
