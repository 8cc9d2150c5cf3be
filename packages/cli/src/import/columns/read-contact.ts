/** Whom to call, to mail, and where to look further. */
import { mailtoHref } from '@wijkwijzer/feed';
import { phonesOf } from '../dutch/phone.ts';
import type { Draft } from '../item.ts';
import { phoneKey } from '../same.ts';
import type { Cell, Cells } from './cells.ts';
import { link, put } from './read-values.ts';

type Phones = NonNullable<Draft['phones']>;

const mail = /[^\s<>,;:()]+@[^\s<>,;()]+\.[^\s<>,;()]+/;
/** Ten digits or so: a number, whatever stands around it. */
const holdsNumber = /(?:\d[\s().\-–/]*){9}/;

export function readContact(cells: Cells, draft: Draft): void {
  const phones = cells.all('phones').flatMap((cell) => phonesIn(cells, cell, cell.text));
  const address = emailIn(cells, cells.first('email'));
  const contact = cells.first('phoneName');
  const more = contact && readPerson(cells, contact, phones, address === undefined);
  const email = address ?? more?.email;
  if (email) draft.email = email;
  phones.push(...(more?.phones ?? []));
  if (phones.length > 1) draft.phones = [...new Map(phones.map((phone) => [phoneKey(phone), phone])).values()];
  else if (phones.length) draft.phones = phones;
  put(draft, 'url', link(cells, 'url'));
}

function phonesIn(cells: Cells, cell: Cell, text: string): Phones {
  const found = phonesOf(text);
  for (const part of found.doubtful) cells.say('phone-doubtful', cell, part);
  for (const part of found.mended) cells.say('phone-zero-added', cell, part);
  return found.phones;
}

function emailIn(cells: Cells, cell: Cell | undefined): string | undefined {
  if (!cell) return undefined;
  const address = mail.exec(cell.text.replace(/^mailto:/i, ''))?.[0];
  if (address && mailtoHref(address)) return address;
  cells.say('not-an-email', cell);
  return undefined;
}

/** A contact may be a name for the first number, or a name with a number and a mail address of its own. */
function readPerson(cells: Cells, cell: Cell, phones: Phones, takesMail: boolean): Pick<Draft, 'email' | 'phones'> {
  const address = mail.exec(cell.text)?.[0];
  const text = cell.text
    .replace(address ?? '', '')
    .replace(/^[\s,;/|:]+|[\s,;/|:]+$/g, '')
    .replace(/\s*,\s*,\s*/g, ', ');
  const email = takesMail && address && mailtoHref(address) ? { email: address } : {};
  if (address && takesMail && !email.email) cells.say('not-an-email', cell, address);
  if (holdsNumber.test(text)) return { ...email, phones: phonesIn(cells, cell, text) };
  const [first] = phones;
  if (!text) return email;
  if (typeof first === 'string') phones[0] = { number: first, name: text };
  else cells.say('name-without-phone', cell, text);
  return email;
}
