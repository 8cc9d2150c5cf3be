/** Telephone numbers that nobody can call. Source: the Dutch numbering plan (Nummerplan telefoon- en ISDN-diensten). */
import { telHref } from '@wijkwijzer/feed';

export type PhoneProblem = 'not-a-number' | 'too-short' | 'too-long';

/** Free and paid service numbers have four or seven digits after their prefix. */
const service = /^0(800|900|906|909)/;

/** What is wrong with a number; undefined when it can be called. Numbers from abroad are only looked at as a whole. */
export function phoneProblem(number: string): PhoneProblem | undefined {
  const digits = telHref(number)?.slice('tel:'.length).replace(/^\+31/, '0');
  if (!digits) return number.replace(/\D/g, '').length > 15 ? 'too-long' : 'not-a-number';
  if (digits.startsWith('+')) return undefined;
  const { length } = digits;
  if (service.test(digits)) return length === 8 || length === 11 ? undefined : length < 8 ? 'too-short' : 'too-long';
  // Emergency and help lines (112, 113, 116111), municipalities (14 020, 14 0344), information lines (18xx).
  if (digits.startsWith('1')) return length <= 7 ? undefined : 'too-long';
  if (!digits.startsWith('0')) return 'not-a-number';
  // 097 are numbers of machines, which have twelve digits.
  if (digits.startsWith('097')) return length <= 12 ? undefined : 'too-long';
  return length === 10 ? undefined : length < 10 ? 'too-short' : 'too-long';
}
