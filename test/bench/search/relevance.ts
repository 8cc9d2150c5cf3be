/**
 * How well ours answers beside both yardsticks, by class of question:
 * `node --conditions=wijkwijzer-source test/bench/search/relevance.ts`; with `--all` also each question that ours answers less than well.
 */
import { finish } from '@wijkwijzer/feed';
import { addLayWords, addStopWords } from '@wijkwijzer/search';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { printTable } from '../table.ts';
import { askAll, askLater, classes, engineNames, grade, hasZutphen, judge, type Asked } from './judge.ts';

addStopWords(stopWords);
finish(addLayWords(layWords));
const asked = askAll();
if (!hasZutphen) console.log('The list of Zutphen is not beside this repository; its questions are skipped.');

function table(title: string, some: readonly Asked[]): void {
  const rows = [['class', 'questions', ...engineNames]];
  for (const kind of [...classes, undefined]) {
    const means = judge(some, kind);
    const count = some.filter(({ question }) => !kind || question.kind === kind).length;
    rows.push([kind ?? 'all', String(count), ...engineNames.map((name) => means[name].toFixed(3))]);
  }
  printTable(title, rows);
}
table('nDCG@10', asked);
const later = Object.entries(askLater()).filter(([, some]) => some.length);
for (const [name, some] of later) table(`nDCG@10, ${name}`, some);

if (process.argv.includes('--all'))
  for (const { question, found } of [asked, ...later.map(([, some]) => some)].flat()) {
    const mark = grade(question, found.ours);
    if (mark > 0.85) continue;
    const shown = found.ours.slice(0, 8).map((id) => `${id.slice(0, 24)}:${question.grades.get(id) ?? 0}`);
    console.log(`${mark.toFixed(2)} [${question.kind}] ${question.words} → ${found.ours.length}: ${shown.join(' ')}`);
  }
