/** What the maker of a feed reads after an import, in English. */
import type * as dutch from './nl.ts';

const problems: typeof dutch.problems = {
  'row-without-name': 'This row has no name and is left out. Fill in the name.',
  'sub-heading': '“{value}” was read as a heading between rows and skipped. Is it an offer? Then fill in more.',
  'no-name-column':
    'No column with names was found; all rows are left out. Say with --columns which column has the name, or begin with --propose.',
  'no-headings':
    'There are no headings above the list; all rows were left out. Put a row above it that says what is there: Name, Address, Phone …',
  'no-list':
    'This sheet does not look like a list of offers and was left out. If it is one, put headings above it, such as Name, Address and Phone.',
  'too-many-offers': 'A feed holds no more than {expected}; the rest is left out. Make two files of it.',
  'row-unlinked': 'This row belongs to no offer and is left out. Fill in the offer, location or organization that it belongs to.',
  'not-a-record': 'This is no offer and is left out: “{value}”.',
  'record-without-name': 'This offer has no name and is left out. Fill in the name.',
  'heading-again': 'This row repeats the headings and is left out.',
  missing: 'Something that is needed is not here; the row is left out. Fill it in.',
  'item-invalid': '“{value}” cannot stand here; the row is left out. What can: {expected}.',
  'duplicate-id': 'The id “{value}” is there twice; only the first counts. Give each offer an id of its own.',
  'too-many': 'These are too many; the last {count} do not count.',
  'hours-as-text': 'The hours “{value}” were taken over as text. Write “ma t/m vr 9.00-17.00 uur”, then “open now” is right too.',
  'cost-as-text': 'The costs “{value}” were taken over as text. Write an amount such as “€ 2,50 per keer”, or “gratis”.',
  'age-as-text': 'The age “{value}” now stands with the audience. Write “vanaf 55 jaar” or “12-18”.',
  'phone-doubtful': '“{value}” does not look like a phone number. It was taken over as it is; have a look.',
  'postal-code-foreign': '“{value}” is no Dutch postal code and now stands with the address. A postal code looks like 1234 AB.',
  'access-as-text':
    'How one gets in (“{value}”) now stands with how to apply. To make it a choice, write: vrij toegankelijk, aanmelden, verwijzing or indicatie.',
  'phone-zero-added': 'A 0 was missing in front; the number is now {value}. Make this column Text in Excel.',
  'markup-removed': 'There was markup (HTML) in this cell; only the text was taken over.',
  'id-made': 'The id “{value}” already belongs to another offer; this one is now {expected}.',
  'unclosed-quote': 'A quotation mark in this line is never closed. The line was read without it; have a look.',
  'mixed-encoding':
    'This line was saved in another way than the rest of the file (“{value}”). Check letters such as é and ë, and save the file as CSV UTF-8.',
  'version-unclear': 'The file names no version; it was read as version 1.',
  'text-cut': 'This text is too long and was cut. Make it shorter.',
  encoding: 'There are characters here that cannot be read. Save the file as UTF-8.',
  formula: 'This is a formula; it was taken over as text. Put its result in the cell.',
  'garbled-text': 'There are wrong letters here (“{value}”). Save the file again as CSV UTF-8.',
  'example-row': 'This is an example from the template. Remove the row before you use the file.',
  'above-headings': 'This row stands above the headings and does not count: “{value}”.',
  'unknown-column': 'This column is not used (filled in {count} times). Should it be? Say in --columns what it means.',
  'column-suggested':
    'This column is not used (filled in {count} times). It looks like “{expected}”. Is it? Call the column that, or say so in --columns.',
  'word-found': 'Of “{value}” only “{expected}” was taken over. If the rest is needed, put it with the description.',
  'heading-guessed': 'This column was read as “{value}”. Is it something else? Say in --columns what it means.',
  'only-name': 'There is only a name here: “{value}”. If it is a heading in between, take the row out; if not, complete it.',
  'name-without-phone': '“{value}” is not used: a contact goes with a phone number, and there is none.',
  'extra-cell': '“{value}” stands in a column without a heading and is not used.',
  'spreadsheet-error': 'This is an error of Excel; the cell was left empty.',
  'unknown-word': '“{value}” is not known here and is not used. What can be: {expected}.',
  'not-a-date': '“{value}” is no date and is not used. Write 1-3-2026.',
  'not-a-number': '“{value}” is no number and is not used.',
  'not-yes-or-no': '“{value}” is not used. Write ja or nee.',
  'not-an-email': '“{value}” is no e-mail address and is not used.',
  'not-a-link': '“{value}” is no web address and is not used. A web address begins with https://.',
  'not-a-coordinate': '“{value}” is no place on the map and is not used.',
  'unknown-language': 'The language “{value}” is not known and is not used.',
  'unknown-alternative': 'There is no other offer called “{value}”; this reference was left out.',
  'link-unknown': 'The other table has no row with the id “{value}”; this reference does not count.',
  'foreign-currency': '{value}: not euros. The amount was taken over as text.',
  'days-unknown': 'It does not say on which days {value} holds. The hours were taken over as text.',
  fax: 'The fax number {value} was left out.',
  'not-held': 'The feed has no place for this field; its content was left out ({count} times).',
  'pages-stopped': 'Not all pages were fetched: {value}.',
  'field-ignored': '“{value}” cannot stand here and was left out. What can: {expected}.',
  'unsafe-url': '“{value}” is no safe web address and was left out.',
  'unknown-reference': '“{value}” does not exist in this file.',
  'more-problems': 'After this came {count} more.',
  'not-json': 'This is no valid JSON.',
  'html-instead-of-json': 'There is a web page here instead of data.',
  'not-a-feed': 'This is no feed.',
  'wrong-version': 'This feed has a version that cannot be read here.',
  'too-large': 'This is too large.',
  'too-deep': 'This is nested too deeply.',
};

const sources: typeof dutch.sources = {
  'not-there': 'is not there. Is the name right?',
  'not-readable': 'may not be read.',
  folder: 'is a folder without lists. Name a file: CSV, Excel or JSON.',
  'empty-file': 'is empty.',
  'too-large': 'is too large to read. Make smaller files of it.',
  'too-many-rows': 'has more than {value} rows. Make smaller files of it.',
  'too-many-columns': 'has more than 1000 columns. Most likely this is no list of offers.',
  'row-too-long': 'has a line that is too long (line {value}). Most likely this is no CSV file.',
  pdf: 'is a PDF. Ask for the Excel or CSV file it was made of.',
  picture: 'is a picture, not a list.',
  html: 'is a web page, not a list. Get the file behind the button “download” or “export”.',
  'old-excel': 'is an old Excel file (.xls), or has a password. Open it in Excel and save it as .xlsx or CSV.',
  'other-document': 'is another kind of document. Save it as .xlsx or CSV.',
  binary: 'is no text file. Save the list as .xlsx or CSV.',
  'broken-workbook': 'is damaged and cannot be opened. Save it in Excel as .xlsx again.',
  'workbook-too-large': 'unpacks to far too much and was not opened. Save the list as CSV.',
  'not-json': 'is no valid JSON ({value}).',
  'unknown-json': 'holds no offers that we recognise: no feed and no Open Referral (HSDS).',
  'not-a-feed': 'is no feed that can be read.',
  'wrong-version': 'has a version of the feed that cannot be read here.',
  'too-deep': 'is nested too deeply to read.',
  'unknown-field':
    'cannot be read with these --columns: “{value}” is no column that we know. The names are in docs/feed/kolommen.md.',
};

const texts: typeof dutch.texts = {
  row: (row) => `row ${row}`,
  column: (letter, heading) => (heading ? `column ${letter} (${heading})` : `column ${letter}`),
  sheet: (name) => `sheet ${name}`,
  done: (offers, supporters) =>
    `${counted(offers, 'offer', 'offers')}${supporters ? ` and ${counted(supporters, 'supporter', 'supporters')}` : ''} in the file.`,
  source: (name, given, kept, leftOut) =>
    `${name}: ${counted(given, 'row', 'rows')} read, ${figure(kept)} taken over${leftOut ? `, ${figure(leftOut)} left out` : ''}.`,
  record: (name, given, kept, leftOut) =>
    `${name}: ${counted(given, 'offer', 'offers')} read, ${figure(kept)} taken over${leftOut ? `, ${figure(leftOut)} left out` : ''}.`,
  merged: (count) =>
    count === 1 ? 'One offer was there twice and was merged:' : `${count} were there more than once and were merged:`,
  dropped: (fields) => `the first wins for: ${fields}`,
  leftOut: 'Left out:',
  look: 'To look at:',
  more: (count) => `… and ${count} more. --json shows all.`,
  also: (count: number) => `(In ${count} more ${count === 1 ? 'row' : 'rows'} as well.)`,
  unwritable: (path, why) => `${path} cannot be written (${why}).`,
  written: (path) => `Written: ${path}`,
  next: (path) => `Check it with: wijkwijzer check ${path}`,
  progress: (source, done) => `${source}: ${done} rows …`,
  page: (number) => `page ${number} …`,
  nothing: 'No offers were found, so no file was written.',
};

const figures = new Intl.NumberFormat('en');
const figure = (count: number) => figures.format(count);
const counted = (count: number, one: string, many: string) => `${figure(count)} ${count === 1 ? one : many}`;

export const english: typeof dutch = { problems, sources, texts };
