/** One style sheet for all pages: that of the elements, for a document instead of a shadow root, and what only pages have. */
import { styles } from '@wijkwijzer/elements/for-pages.js';

/** The comments say why to who writes it. */
const forDocument = styles
  .replace(/\/\*.*?\*\//gs, '')
  .replace(/:host\(\[hidden\]\)/g, '[hidden]')
  .replace(/:host(?:>div)?/g, 'body')
  .replace(/\s*\n\s*/g, '\n');

export const pageStyles = `${forDocument}
:root { --wijk-font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif; }
html { background: #fff; color-scheme: light; -webkit-text-size-adjust: 100%; }
body { margin: 0; }
:is(.step-line, .tiles, .names, .site, .crumbs, .person) a { overflow-wrap: anywhere; hyphens: auto; }
.wijk, .site { box-sizing: border-box; max-inline-size: 68em; margin-inline: auto; padding-inline: clamp(16px, 4vw, 40px); }
.skip { position: absolute; inset-inline-start: 16px; inset-block-start: -6em; padding: 12px 18px; background: var(--_action); color: var(--_action-ink); z-index: 2; }
.skip:focus { inset-block-start: 8px; }
.site { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 32px; padding-block: 12px; border-block-end: 1px solid var(--_line); }
.site__name { font-weight: 700; font-size: 1.12em; }
.site__name a { color: var(--_ink); text-decoration: none; }
.site__name a:hover { text-decoration: underline; }
.site ul, .crumbs ol { display: flex; flex-wrap: wrap; gap: 0 22px; margin: 0; padding: 0; list-style: none; }
.site li a, .site__name a, .crumbs a { display: inline-flex; align-items: center; min-block-size: 44px; }
.crumbs { padding-block-start: 6px; font-size: 0.9em; }
.crumbs ol { gap: 0; }
.crumbs li + li::before { content: '›'; margin-inline: 0.6em; color: var(--_ink-soft); }
main { padding-block: clamp(16px, 3vw, 30px) 36px; }
.head { gap: 10px; }
.lead { max-inline-size: 40em; }
.notices { order: 0; }
.list { container: list / inline-size; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr)); gap: 10px; }
.tiles li { position: relative; display: flex; align-items: center; justify-content: space-between; gap: 12px; min-block-size: 52px; padding: 10px 16px; border: 1px solid var(--_line); border-radius: var(--_radius); line-height: 1.3; }
.tiles li:hover { border-color: var(--_line-strong); }
.tiles a { font-weight: 600; }
.tiles a::after { content: ''; position: absolute; inset: 0; border-radius: var(--_radius); }
.danger ul { max-inline-size: 40em; margin-block-start: 4px; }
.danger li { display: flex; flex-wrap: wrap; gap: 0 0.6em; align-items: center; justify-content: space-between; min-block-size: 44px; }
.danger li + li { border-block-start: 1px solid var(--_line); }
.step-line { --mark-size: 40px; display: grid; grid-template-columns: 40px minmax(0, 1fr); gap: 14px; align-items: center; line-height: 1.35; }
.step-line a { display: inline-block; padding-block: 5px; font-weight: 600; }
.ways, .az, .steps { display: grid; gap: 14px 28px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr)); }
.letters { display: flex; flex-wrap: wrap; gap: 6px; }
.letters a { display: grid; place-items: center; min-inline-size: 44px; min-block-size: 44px; border: 1px solid var(--_line); border-radius: var(--_radius-small); font-weight: 600; text-decoration: none; }
.names { display: flex; flex-wrap: wrap; gap: 0 22px; }
.person__who { --mark-size: 52px; }
.no-mark { display: grid; place-items: center; inline-size: var(--mark-size, 40px); block-size: var(--mark-size, 40px); border: 1px solid var(--_line); border-radius: 50%; color: var(--_ink-soft); }
.foot { padding-block: 28px 40px; border-block-start: 1px solid var(--_line); }
@media print {
  @page { margin: 16mm; }
  body { font-size: 11pt; }
  .wijk { max-inline-size: none; padding: 0; }
  .card, .person, .step-line, tr { break-inside: avoid; }
  .page__act .btn { display: none; }
  .panel { padding: 0; background: none; }
}
`;
