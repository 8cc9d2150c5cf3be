/** Work that may wait until the browser has a moment, but not long. */
export const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 200 });
  else setTimeout(work, 50);
};
