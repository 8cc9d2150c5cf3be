/** Phone numbers as residents type them. */
import { telHref } from './safe-url.ts';

/**
 * A number to call back, as `+31612345678`; undefined when it can't be one. Dutch numbers have ten digits (ITU E.164: nine after +31),
 * however they are written: `06 - 12 34 56 78`, `(030) 123 45 67`, `+31 (0)6 12345678`, `0031612345678`. Short numbers (112, 14 020)
 * belong to services: nobody is called back there. Numbers from abroad need their country: `+32 470 12 34 56`.
 */
export function dutchPhone(text: string): string | undefined {
  const digits = telHref(text)?.slice('tel:'.length);
  if (!digits) return undefined;
  const international = digits.replace(/^0(?=\d{9}$)/, '+31');
  return /^\+(31\d{9}|(?!31)[1-9]\d{6,14})$/.test(international) ? international : undefined;
}
