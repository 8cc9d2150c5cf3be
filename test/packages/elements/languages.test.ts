/** Every language says everything, in its own words. That none lacks a key, the types see to; here, what types can't see. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '../../../packages/elements/src/messages/ar.ts';
import { counted, own } from '../../../packages/elements/src/messages/ar/speech.ts';
import { en } from '../../../packages/elements/src/messages/en.ts';
import { tr } from '../../../packages/elements/src/messages/tr.ts';
import { nl } from '../../../packages/elements/src/for-pages.ts';

/** Every message by its path, functions left out: those are said with values. */
function said(messages: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[path + key, value] as [string, string]]
        : typeof value === 'object' && value !== null
          ? [...said(value, `${path}${key}.`)]
          : [],
    ),
  );
}

/** Names of laws, and words that two languages share. */
const same = /^(?:law\.\w+\.0|dir|filters|print|readStop|kioskKeys\.(?:digits|letters)|(?:person|team)Route\.professional)$/;

for (const messages of [en, tr, ar]) {
  const { language } = messages;

  test(`in “${language}” nothing is left in Dutch`, () => {
    const dutch = said(nl);
    const left = [...said(messages)].filter(([path, text]) => text === dutch.get(path) && !same.test(path));
    assert.deepEqual(left, []);
  });

  test(`in “${language}” nothing is empty, and no sentence has two full stops`, () => {
    for (const [path, text] of said(messages)) assert.match(text, /^(?!.*\.\.)\S/, path);
  });
}

test('Arabic counts in six ways, and says one and two in words', () => {
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map(ar.options);
  assert.deepEqual(said, [
    '0 خيار',
    'خيار واحد',
    'خياران',
    '3 خيارات',
    '10 خيارات',
    '11 خيارًا',
    '99 خيارًا',
    '100 خيار',
    '103 خيارات',
  ]);
  assert.equal(counted(1234, { one: '', two: '', few: '', many: '# يومًا', other: '' }), '1,234 يومًا');
});

test('Turkish keeps a noun as it is after a number', () => {
  assert.deepEqual([1, 2].map(tr.options), ['1 seçenek', '2 seçenek']);
  assert.equal(tr.people(1, 3), '1 kişi ve 3 ekip');
});

test('in Arabic, digits are Latin: as on doors and in phone numbers', () => {
  const day = new Date('2026-11-22T12:00:00Z');
  assert.equal(ar.date(day), '22 نوفمبر 2026');
  assert.equal(ar.hours('الإثنين', '09:00', '17:30'), 'الإثنين، من 9:00 إلى 17:30');
  assert.equal(ar.dayName(day), 'الأحد، 22 نوفمبر');
});

test('in Arabic, what comes from elsewhere keeps its own direction', () => {
  assert.equal(ar.call('030 - 123 45 67'), `اتصال: ${own('030 - 123 45 67')}`);
  assert.equal(ar.feedText('1e keer gratis.'), `${own('1e keer gratis')}.`);
  assert.equal(ar.feedText(''), '');
  assert.equal(ar.oldCopy(''), 'هذه قائمة قديمة. يُرجى الاتصال أولًا للتأكد.');
});

test('in Turkish, Dutch is called as people here call it', () => assert.equal(tr.languageName('nl'), 'Hollandaca'));
