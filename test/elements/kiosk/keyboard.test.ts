import { expect } from '@open-wc/testing';
import { rowsOf, type LayoutName } from '../../../packages/elements/src/kiosk/keyboard-layouts.ts';

const signsOf = (layout: LayoutName, language: string): string[] => rowsOf(layout, language).flat();

/** All letters of a language, as its schools teach them. */
const alphabets: Record<string, string> = {
  nl: 'abcdefghijklmnopqrstuvwxyzéë',
  en: 'abcdefghijklmnopqrstuvwxyz',
  tr: 'abcçdefgğhıijklmnoöprsştuüvyz',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإؤئىة',
};

describe('the keys of a kiosk', () => {
  for (const [language, alphabet] of Object.entries(alphabets)) {
    it(`have every letter of ${language} once`, () => {
      const signs = signsOf('letters', language);
      expect(Array.from(alphabet).filter((letter) => !signs.includes(letter))).to.deep.equal([]);
      expect(signs.filter((sign, at) => signs.indexOf(sign) !== at)).to.deep.equal([]);
    });

    it(`lead from the letters of ${language} to the digits and back, and to the letters of the Netherlands`, () => {
      expect(signsOf('letters', language)).to.include('DIGITS');
      expect(signsOf('digits', language)).to.include('LETTERS');
      const others = language === 'ar' ? signsOf('latin', language) : signsOf('letters', language);
      expect(Array.from('abcdefghijklmnopqrstuvwxyz').filter((letter) => !others.includes(letter))).to.deep.equal([]);
      if (language === 'ar') expect(signsOf('letters', language)).to.include('LATIN');
    });

    it(`are those of an address and a number in ${language} too`, () => {
      for (const sign of ['@', '.', '-', '_', '0', 'BACK', 'ENTER']) expect(signsOf('email', language)).to.include(sign);
      for (const digit of '+0123456789') expect(signsOf('number', language)).to.include(digit);
    });
  }
});
