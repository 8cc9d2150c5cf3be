/** Does what has an effect after so many seconds, and lets these pass at once. Gives what puts the clock of the page right again. */
export function later(seconds: number, act: () => void): () => void {
  const { setTimeout } = globalThis;
  const now = performance.now.bind(performance);
  const milliseconds = seconds * 1000;
  globalThis.setTimeout = ((then: () => void, wait = 0) =>
    setTimeout(then, wait >= milliseconds ? 0 : wait)) as typeof setTimeout;
  act();
  globalThis.setTimeout = setTimeout;
  performance.now = () => now() + milliseconds;
  return () => {
    performance.now = now;
  };
}
