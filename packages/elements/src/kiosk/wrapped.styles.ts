/**
 * What the elements in a kiosk have besides their own styles: room for fingers, and the start screen of a screen that people stand or
 * sit in front of. The kiosk puts it on them, so that no other page pays for it.
 */
import { css } from 'lit';

export const wrapped = css`
  @media screen {
    /* Whatever can be tapped is high enough; what stands in a sentence stays in it. */
    .wijk
      :is(
        .btn,
        .chip,
        .check,
        .pill,
        .tap,
        .back,
        .lighter,
        .wrong,
        .to__other,
        .begin,
        .offer-link,
        .call,
        .route,
        .step,
        .filter > summary,
        details > summary,
        .input
      ) {
      min-block-size: 84px;
    }
    .wijk :is(.as-link:not(.need, .route), .call, .offer-link, .lighter, .step__link) {
      display: inline-flex;
      align-items: center;
    }
    /* A name in a language that is read the other way begins where all else begins. */
    .wijk :is(.offer-link, .step__link) > [dir] {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .wijk .facts a {
      display: inline-flex;
      align-items: center;
      min-block-size: 84px;
    }
    .wijk .next li {
      grid-template-columns: 64px minmax(0, 1fr);
    }
    .wijk .next li::before {
      inline-size: 60px;
      block-size: 60px;
    }
    .wijk .icon-btn {
      inline-size: 84px;
      block-size: 84px;
    }
    .wijk .icon-btn .i {
      inline-size: 44px;
      block-size: 44px;
    }
    .wijk .check {
      grid-template-columns: 48px 1fr auto;
      gap: 0 24px;
    }
    .wijk .check input {
      inline-size: 48px;
      block-size: 48px;
      border-width: 4px;
      border-radius: 8px;
    }
    .wijk .check input:checked::after {
      inline-size: 14px;
      block-size: 26px;
      border-width: 0 6px 6px 0;
    }
    .wijk .chips {
      gap: 18px;
    }
    .wijk .chip {
      border-width: 3px;
      border-radius: 42px;
    }
    .wijk .pill {
      border-radius: 42px;
    }
    .wijk .input {
      border-width: 4px;
      user-select: text;
    }
    .wijk .keep {
      min-block-size: 84px;
    }
    .wijk .panel {
      background: var(--_surface);
    }
    .wijk .sheet {
      max-inline-size: none;
      max-block-size: calc(92dvh - var(--wijk-keyboard, 0px));
      margin-block-end: var(--wijk-keyboard, 0px);
    }
    .wijk .sheet__box {
      max-block-size: calc(92dvh - var(--wijk-keyboard, 0px));
    }
    .wijk .sheet :is(.sheet__head, .sheet__body, .sheet__foot) {
      padding-inline: 36px;
    }

    /* The start of the finder. */
    .wijk .ask.panel {
      padding: 0;
      border: 0;
      background: none;
    }
    .wijk .ask.panel .label {
      font-size: clamp(1.35em, 7cqi, 2em);
      letter-spacing: -0.02em;
    }
    .wijk .ask.panel .hint {
      margin-block-end: 16px;
    }
    /* The kiosk says it, below. */
    .wijk .danger-line {
      display: none;
    }
    .wijk .search {
      gap: 20px;
    }
    .wijk .search__box .input {
      min-block-size: 124px;
      border-radius: var(--_radius);
      font-size: 1.1em;
    }
    /* A keyboard comes (the pictogram of Tabler, MIT): engines that can't draw it keep the magnifying glass. */
    .wijk .search__box > .i path {
      d: path(
        'M2 8a2 2 0 0 1 2 -2h16a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-16a2 2 0 0 1 -2 -2l0 -8M6 10l0 .01M10 10l0 .01M14 10l0 .01M18 10l0 .01M6 14l0 .01M18 14l0 .01M10 14l4 .01'
      );
    }
    .wijk .search__clear {
      inset-block-start: 20px;
      inset-inline-end: 16px;
    }
    .wijk .search .btn {
      min-block-size: 124px;
      border-radius: var(--_radius);
      padding-inline: 1.3em;
    }
    .wijk .needs {
      gap: 20px;
    }
    .wijk .need {
      flex-direction: row;
      align-items: center;
      gap: 24px;
      min-block-size: 132px;
      padding: 18px 26px;
      border-width: 2px;
      font-size: 1.04em;
    }
    /* The ways into a portal are few. */
    .wijk .need.way {
      min-block-size: 176px;
      padding-block: 24px;
      font-size: 1.15em;
    }
    .wijk .need__pic {
      inline-size: 88px;
      block-size: 88px;
    }
    .wijk .need__pic .i {
      inline-size: 50px;
      block-size: 50px;
    }
    /* Below the needs there is no room; the routes come with what is found. */
    .wijk .finder:has(.ask.panel) .routes {
      display: none;
    }
    /* Two by two, and no more than fit; all of them come with the themes. */
    .wijk section:has(.more) > .needs > :nth-child(9) {
      display: none;
    }
    .wijk .card__top {
      --mark-size: 72px;
    }
    .wijk .cards {
      gap: 24px;
    }
    @container wijk (max-width: 35em) {
      .wijk .route {
        --mark-size: 64px;
        grid-template-columns: 64px minmax(0, 1fr) auto;
        gap: 20px;
      }
      .wijk .routes__list::before {
        inset-inline-start: 42px;
      }
    }
    @container wijk (max-width: 24em) {
      .wijk .needs {
        grid-template-columns: minmax(0, 1fr);
      }
      .wijk .search {
        flex-direction: column;
      }
    }
  }
  @media screen and (orientation: portrait) and (min-height: 1500px) {
    .wijk .need {
      min-block-size: 148px;
    }
    .wijk .need.way {
      min-block-size: 216px;
    }
  }
  /* A screen that lies down: the question beside the needs, so that neither has to be scrolled to. */
  @media screen and (orientation: landscape) {
    .wijk .need {
      min-block-size: 104px;
      padding-block: 6px;
    }
    @container wijk (min-width: 45em) {
      .wijk .finder:has(.ask.panel) {
        grid-template-columns: 2fr 3fr;
        column-gap: 56px;
      }
      .wijk .finder:has(.ask.panel) > :not(.ask, section:has(.needs)) {
        grid-column: 1 / -1;
      }
      .wijk .finder:has(.ask.panel) > section {
        grid-column: 2;
      }
      .wijk .ask.panel {
        align-content: start;
      }
      .wijk .finder:has(.ask.panel) .needs {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  }
`;
