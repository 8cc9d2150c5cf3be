/** The list with its toolbar, and the filters beside it or in a sheet. */
import { css } from 'lit';

export const results = css`
  .results {
    display: grid;
    gap: 24px 36px;
    grid-template-columns: minmax(0, 1fr);
  }
  .results__side {
    display: none;
  }
  .results__main {
    container: list / inline-size;
    min-inline-size: 0;
  }
  .side__title {
    padding-block-end: 8px;
  }
  .filter {
    border-block-end: 1px solid var(--_line);
  }
  .filter > summary {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    font-weight: 700;
    list-style: none;
    cursor: pointer;
  }
  .filter > summary::-webkit-details-marker {
    display: none;
  }
  .filter[open] > summary .i {
    rotate: 180deg;
  }
  .filter__body {
    padding-block-end: 14px;
  }
  .filter__body .hint {
    margin-block-start: 4px;
  }
  .filter__body .label--light:not(:first-child) {
    margin-block-start: 12px;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .toolbar > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .sheet {
    inline-size: 100%;
    max-inline-size: 40em;
    max-block-size: 92dvh;
    margin: auto auto 0;
    padding: 0;
    border: 0;
    border-radius: 18px 18px 0 0;
    background: var(--_surface);
    color: inherit;
  }
  .sheet::backdrop {
    background: rgb(20 28 33 / 0.55);
  }
  .sheet__box {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    max-block-size: 92dvh;
  }
  .sheet__head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 10px 10px 10px 20px;
    border-block-end: 1px solid var(--_line);
  }
  .sheet__body {
    overflow: auto;
    padding: 4px 20px;
  }
  .sheet__foot {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 10px;
    padding: 12px 16px;
    border-block-start: 1px solid var(--_line);
  }
  @container wijk (min-width: 53em) {
    .results {
      grid-template-columns: 15.5em minmax(0, 1fr);
    }
    .results__side {
      display: block;
    }
    .only-narrow {
      display: none;
    }
  }
`;
