/** The look of the report: that of the elements, on paper too. */
export const reportStyles = `
:root {
  --ink: #1c2b33; --ink-soft: #4d5a61; --soft: #f8f4ec; --line: #ddd5c6; --line-strong: #7a7266;
  --action: #0b5860; --broken: #a8201a; --broken-soft: #fdecea; --missing: #7a4a00; --missing-soft: #fff3d6;
  --better: #0b5860; --better-soft: #e3f0ef; --good: #1d6a3a;
  color-scheme: light;
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0 auto; padding: clamp(16px, 4vw, 48px); max-width: 68em; color: var(--ink); background: #fff;
  font: 17px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, p, ul, table { margin: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.25; letter-spacing: -0.01em; text-wrap: balance; }
h1 { font-size: clamp(1.5em, 5vw, 2em); }
h2 { font-size: 1.4em; margin-block: 2.2em 0.2em; }
h3 { font-size: 1.18em; }
h4 { font-size: 1em; }
ul { list-style: none; }
p { max-width: 44em; }
a { color: var(--action); text-underline-offset: 0.18em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; box-shadow: 0 0 0 3px #ffd24a; border-radius: 4px; }
.soft { color: var(--ink-soft); }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.summary { margin-block: 1.6em; display: grid; gap: 1em; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14em, 1fr)); gap: 14px; }
.count {
  display: grid; grid-template-columns: auto 1fr; align-items: baseline; gap: 0 0.5em; padding: 14px 18px;
  border-radius: 10px; border-inline-start: 6px solid var(--tone); background: var(--tone-soft);
}
.count b { font-size: 2em; line-height: 1.2; color: var(--tone); }
.count span { font-weight: 700; font-size: 1.18em; }
.count small { grid-column: 1 / -1; font-size: 0.9em; line-height: 1.4; }
.count--broken, .finding--broken { --tone: var(--broken); --tone-soft: var(--broken-soft); }
.count--missing, .finding--missing { --tone: var(--missing); --tone-soft: var(--missing-soft); }
.count--better, .finding--better { --tone: var(--better); --tone-soft: var(--better-soft); }
.count--none { --tone: var(--line-strong); --tone-soft: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: 0.94em; }
caption { text-align: start; font-weight: 700; font-size: 1.18em; padding-block: 1.6em 0.5em; }
caption .soft { display: block; font-weight: 400; font-size: 0.85em; max-width: 48em; }
th, td { padding: 8px 10px; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); font-weight: 400; }
th:first-child { padding-inline-start: 0; }
thead th { font-weight: 700; vertical-align: bottom; line-height: 1.25; border-block-end: 2px solid var(--ink); }
tbody th { font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.empty { background: var(--missing-soft); color: var(--missing); font-weight: 600; }
.contents { max-width: 44em; }
.contents thead th { font-size: 0.94em; }
.contents tbody th { overflow-wrap: anywhere; hyphens: auto; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 18px; padding-block: 6px; }
.legend span { display: inline-flex; align-items: center; gap: 6px; }
.wide { position: relative; overflow-x: auto; }
.dots { display: flex; gap: 3px; justify-content: flex-end; padding-block-start: 3px; }
.dot { width: 9px; height: 9px; border-radius: 50%; background: var(--fill, transparent); border: 1.5px solid var(--fill, var(--line-strong)); }
.dot--self { --fill: #765600; } .dot--neighbors { --fill: #2c6a36; } .dot--volunteer { --fill: #ad3f23; }
.dot--peer { --fill: #7a3b8a; } .dot--professional { --fill: #1d5a9c; }
.list { margin-block-start: 22px; padding: clamp(16px, 3vw, 26px); border: 1px solid var(--line); border-radius: 10px; }
.list__head { padding-block-end: 10px; }
.item { padding-block: 14px; border-block-start: 1px solid var(--line); }
.findings { display: grid; gap: 12px; padding-block-start: 8px; }
.finding { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 12px; }
.box { width: 20px; height: 20px; margin-block-start: 3px; border: 2px solid var(--line-strong); border-radius: 4px; }
.level {
  display: inline-block; margin-inline-end: 4px; padding: 0 8px; border-radius: 1em; background: var(--tone-soft);
  color: var(--tone); font-size: 0.88em; line-height: 1.6;
}
.finding p:first-child { font-weight: 600; }
.mend { color: var(--ink); }
.path { color: var(--ink-soft); font-size: 0.85em; font-family: ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
.gaps { margin-block: 10px; display: grid; gap: 6px; max-width: 44em; }
.gaps li { padding-inline-start: 16px; border-inline-start: 5px solid var(--missing); }
footer { margin-block-start: 3em; padding-block-start: 1em; border-block-start: 1px solid var(--line); font-size: 0.9em; }
@media (max-width: 30em) {
  body { font-size: 16px; }
  th, td { padding-inline: 5px; }
  .wide thead th { hyphens: auto; }
  .contents thead th { font-size: 0.75em; }
}
@media (forced-colors: active) { .count, .list, .dot, .box { border: 1px solid CanvasText; } }
@media print {
  @page { margin: 16mm 14mm; }
  body { padding: 0; font-size: 10.5pt; max-width: none; }
  .list { padding: 0; border: 0; border-block-start: 2pt solid var(--ink); border-radius: 0; padding-block-start: 8pt; break-before: page; }
  .list__head, h2, h3, h4, caption { break-after: avoid; }
  .finding, tr, .count { break-inside: avoid; }
  .counts { grid-template-columns: repeat(3, 1fr); }
  .count, .level, .dot, .empty { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .wide { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`.trim();
