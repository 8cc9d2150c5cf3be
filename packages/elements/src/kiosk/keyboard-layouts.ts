/** Which keys there are: those of the language that was chosen, and the same for all where an address or a number is asked. */

/** Keys in rows: what stands there is typed, names in capitals do something. No row has more than fit side by side at 84 px. */
const dutch = {
  letters: `q w e r t y u i o p
a s d f g h j k l '
SHIFT z x c v b n m BACK
DIGITS , SPACE é ë . ? ENTER`,
  digits: `1 2 3 4 5 6 7 8 9 0
- / : ; ( ) € & @ "
ï ö ü è á ó ! + BACK
LETTERS , SPACE ' . ? ENTER`,
  email: `1 2 3 4 5 6 7 8 9 0
q w e r t y u i o p
a s d f g h j k l @
SHIFT z x c v b n m BACK
- _ SPACE . .nl .com ENTER`,
  number: `1 2 3
4 5 6
7 8 9
+ 0 BACK
SPACE ENTER`,
};

/** `latin` stands beside other letters, for a name or a street. */
export type LayoutName = keyof typeof dutch | 'latin';
type Layouts = Readonly<Partial<Record<LayoutName, string>>>;

const turkish: Layouts = {
  ...dutch,
  letters: `q w e r t y u ı o p ğ ü
a s d f g h j k l ş i
SHIFT z x c v b n m ö ç BACK
DIGITS , SPACE ' . ? ENTER`,
  digits: `1 2 3 4 5 6 7 8 9 0
- / : ; ( ) € & @ "
â î û é ë ï ! + BACK
LETTERS , SPACE ' . ? ENTER`,
};

const arabic: Layouts = {
  ...dutch,
  letters: `ض ص ث ق ف غ ع ه خ ح ج د
ش س ي ب ل ا ت ن م ك ط
ئ ء ؤ ر ى ة و ز ظ ذ BACK
DIGITS LATIN أ إ SPACE . ؟ ENTER`,
  latin: `q w e r t y u i o p
a s d f g h j k l '
SHIFT z x c v b n m BACK
DIGITS LETTERS , SPACE . ? ENTER`,
  digits: `1 2 3 4 5 6 7 8 9 0
- / : ؛ ( ) € & @ "
آ پ چ گ ڤ ' ! + BACK
LETTERS LATIN ، SPACE . ؟ ENTER`,
};

const layouts: Readonly<Record<string, Layouts>> = { tr: turkish, ar: arabic };

export function rowsOf(layout: LayoutName, language: string): string[][] {
  const { [layout]: rows = dutch.letters }: Layouts = layouts[language] ?? dutch;
  return rows.split('\n').map((row) => row.split(' '));
}
