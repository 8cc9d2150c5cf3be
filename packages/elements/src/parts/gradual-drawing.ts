/** The first cards at once, so that something stands soon; the rest of a page of cards, and what is beside it, in idle time. */
import type { LitElement } from 'lit';
import { whenIdle } from './when-idle.ts';

/** Cards that stand at once. */
export const firstCards = 6;

export interface GradualDrawing {
  /** Cards that are drawn; another list begins with the first ones. */
  drawn: number;
  /** The first cards of this list have been painted: what stands beside them follows. */
  settled: boolean;
  /** Another list comes. While someone is `typing`, what stands beside it stays as it is until that list stands. */
  begin(typing: boolean): void;
}

/** `asked` tells how many cards the list has; undefined when there is none yet. */
export function drawGradually(host: LitElement, asked: () => number | undefined): GradualDrawing {
  const cards: GradualDrawing = {
    drawn: firstCards,
    settled: false,
    begin(typing) {
      cards.drawn = firstCards;
      if (typing) cards.settled = false;
    },
  };
  host.addController({
    hostUpdated() {
      const all = asked();
      if (all === undefined || (cards.settled && cards.drawn >= all)) return;
      whenIdle(() => {
        cards.settled = true;
        cards.drawn = Math.max(cards.drawn, all);
        if (host.isConnected) host.requestUpdate();
      });
    },
  });
  return cards;
}
