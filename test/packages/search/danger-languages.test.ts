import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDangerSigns, danger } from '@wijkwijzer/search';
import { arabic } from '@wijkwijzer/search/danger-arabic.js';
import { turkish } from '@wijkwijzer/search/danger-turkish.js';

addDangerSigns(arabic);
addDangerSigns(turkish);

const kinds = (words: string) => danger(words).map(({ kind }) => kind);

const signals = {
  suicide: [
    'intihar',
    'İNTİHAR etmek istiyorum',
    'ölmek istiyorum',
    'artık yaşamak istemiyorum',
    'Yasamak istemiyorum',
    'kendimi öldürmek istiyorum',
    'الانتحار',
    'أفكر في الانتحار',
    'أريد أن أموت',
    'بدي موت أو أقتل نفسي',
    'لا أريد أن أعيش',
  ],
  violence: [
    'kocam beni dövüyor',
    'aile içi şiddet',
    'eşimden çok korkuyorum',
    'Babam annemi dovuyor',
    'tecavüz',
    'زوجي يضربني',
    'عنف منزلي',
    'العنف الأسري',
    'أنا خائفة من زوجي',
    'يهددني',
  ],
  medical: [
    'kalp krizi',
    'nefes alamıyor',
    'nefes alamiyorum',
    'annem bayıldı',
    'çok hap içti',
    'نوبة قلبية',
    'لا يتنفس',
    'نزيف',
    'فاقد الوعي',
    'ألم شديد في الصدر',
  ],
} as const;

for (const [kind, texts] of Object.entries(signals))
  for (const text of texts) test(`in Turkish and Arabic too, “${text}” is ${kind}`, () => assert.deepEqual(kinds(text), [kind]));

const calm = [
  'borçlarım var',
  'yaşlı annem için yardım',
  'kendimi olduğum gibi',
  'ilaçlarımı anlamıyorum',
  'yeni insanlarla tanışmak istiyorum',
  'ev arıyorum',
  'ديون',
  'أريد تعلم اللغة',
  'أشعر بالوحدة',
  'أريد أن أعمل',
  'مساعدة في البيت',
  'دورة إسعافات أولية',
];
for (const text of calm) test(`“${text}” startles nobody`, () => assert.deepEqual(kinds(text), []));
