/** Small shapes of the configuration, each with the sentence an operator reads when it is absent or wrong. */
import { mailtoHref } from '@wijkwijzer/feed';
import * as z from 'zod';

/** What a field is for; said when it is missing. */
export const told = (purpose: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? `is missing: ${purpose}.` : `is wrong: ${purpose}.`),
});

const printable = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

/** One line of text; it may end up in a header of a mail. */
export const line = (purpose: string) =>
  z
    .string(told(purpose))
    .trim()
    .min(1, { error: `is empty: ${purpose}.` })
    .max(300, { error: 'is longer than 300 characters.' })
    .regex(printable, { error: 'has a line break or a character that cannot be seen.' });

export const mailAddress = (purpose: string) =>
  z.string(told(purpose)).refine((value) => mailtoHref(value) !== undefined, {
    error: `is no single plain e-mail address: ${purpose}.`,
  });

export const wholeNumber = (least: number, most: number, purpose: string) =>
  z
    .int(told(purpose))
    .min(least, { error: `is less than ${least}: ${purpose}.` })
    .max(most, { error: `is more than ${most}: ${purpose}.` });

/** A machine that can only be this one, so that what is sent to it crosses no network. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

/** `https:` always, `http:` only where it crosses no network. */
export function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, password } = new URL(value);
  return !username && !password && (protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname)));
}

/** As a browser writes it in the header `Origin`: `https://www.example.nl`, without a slash at the end. */
export const origin = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value, {
    error: 'is no origin: write it as a browser does, https://www.example.nl, in lower case and without anything after the host.',
  });
