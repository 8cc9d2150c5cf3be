/**
 * The first cards at once, so that something stands soon; what is beside them and the rest in idle time, a few at a time and not between two
 * letters: a slow telephone has its hands full with the answer to each. For the same reason a letter changes the first card at once, and those
 * below it when that has been painted: below the question a telephone has room for no more.
 */
import type { LitElement } from 'lit';
import { whenIdle, whenPainted } from './when-idle.ts';

/** Cards that stand at once, and that are added in one go. */
export const firstCards = 6;

/** Cards that a letter changes at once. */
const foremost = 1;

/** Milliseconds without a letter after which someone is taken to read. */
const pause = 300;

export interface GradualDrawing {
  /** Cards that are drawn; another list begins with the first ones. */
  drawn: number;
  /** Cards that show the present list; those below still show the one before it, until the next frame. */
  fresh: number;
  /** The first cards of this list have been painted: what stands beside them follows. */
  settled: boolean;
  /** Another list comes. While someone is `typing`, what stands beside it stays as it is until that list stands. */
  begin(typing: boolean): void;
}

/** `asked` tells how many cards there are to draw so; undefined when there is no list yet. */
export function drawGradually(host: LitElement, asked: () => number | undefined): GradualDrawing {
  let typed = -pause;
  let planned = false;
  const cards: GradualDrawing = {
    drawn: firstCards,
    fresh: Infinity,
    settled: false,
    begin(typing) {
      cards.drawn = firstCards;
      if (!typing) return;
      cards.fresh = foremost;
      cards.settled = false;
      typed = performance.now();
    },
  };
  /** Cards that there are and that do not stand yet; undefined without a list. */
  const left = (): number | undefined => {
    const all = asked();
    return all === undefined ? undefined : Math.max(0, all - cards.drawn);
  };
  const drawMore = (): void => {
    planned = false;
    const waiting = typed + pause - performance.now();
    if (waiting > 0) return plan(waiting);
    const rest = left();
    if (rest === undefined) return;
    if (cards.settled) cards.drawn += Math.min(firstCards, rest);
    cards.settled = true;
    if (host.isConnected) host.requestUpdate();
  };
  const plan = (wait = 0): void => {
    if (planned) return;
    planned = true;
    if (wait) setTimeout(() => whenIdle(drawMore), wait);
    else whenIdle(drawMore);
  };
  let painting = false;
  const refresh = (): void => {
    painting = false;
    cards.fresh = Infinity;
    if (host.isConnected) host.requestUpdate();
  };
  host.addController({
    hostUpdated() {
      const rest = left();
      if (rest !== undefined && cards.fresh < Infinity && !painting) {
        painting = true;
        whenPainted(refresh);
      }
      if (rest !== undefined && (rest || !cards.settled)) plan();
    },
  });
  return cards;
}
