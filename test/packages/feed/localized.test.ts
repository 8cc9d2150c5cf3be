import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inLanguage, plain } from '@wijkwijzer/feed';

describe('a text in several languages', () => {
  const text = { nl: 'Koffie', en: 'Coffee', 'zh-Hant': '咖啡' };

  test('is shown in the language that is asked for', () => {
    assert.deepEqual(inLanguage(text, 'en', 'nl'), { text: 'Coffee', language: 'en' });
    assert.deepEqual(inLanguage(text, 'ZH-hant', 'nl'), { text: '咖啡', language: 'zh-Hant' });
  });
  test('is shown in another form of that language when there is one', () => {
    assert.equal(plain(text, 'en-GB', 'nl'), 'Coffee');
    assert.equal(plain(text, 'zh', 'nl'), '咖啡');
  });
  test("is otherwise shown in the feed's language, in Dutch, or in whatever there is", () => {
    assert.equal(plain(text, 'ar', 'en'), 'Coffee');
    assert.equal(plain(text, 'ar', 'fr'), 'Koffie');
    assert.deepEqual(inLanguage({ pl: 'Kawa' }, 'ar', 'nl'), { text: 'Kawa', language: 'pl' });
  });
  test("is in the feed's language when it is one string", () => {
    assert.deepEqual(inLanguage('Koffie', 'en', 'nl'), { text: 'Koffie', language: 'nl' });
  });
  test('is empty when there is none', () => {
    assert.equal(inLanguage(undefined, 'nl', 'nl'), undefined);
    assert.equal(inLanguage({}, 'nl', 'nl'), undefined);
    assert.equal(plain(undefined, 'nl', 'nl'), '');
  });
  test('is not looked up in what every object has', () => {
    assert.equal(plain({ nl: 'Koffie' }, 'toString', 'constructor'), 'Koffie');
  });
});
