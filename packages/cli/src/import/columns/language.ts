/** Languages by their names, in Dutch and in English. */
import { fold } from '../fold.ts';

const codes =
  'nl en de fr es pt it pl ro bg hu cs sk hr sr bs sl sq el tr ar ku fa prs ps ur hi bn pa ta te gu ne th vi zh ja ko id ms tl uk ru be lt lv et fi sv da no is ga cy he yi am ti so sw rw ln yo ig ha af fy li pap srn zgh ber rif mo mk hy ka az uz kk mn my km lo si';

/** What people say for it, where the world's list has another word or none. */
const also: Record<string, string> = {
  gebarentaal: 'dse',
  'nederlandse gebarentaal': 'dse',
  ngt: 'dse',
  'sign language': 'dse',
  farsi: 'fa',
  perzisch: 'fa',
  papiaments: 'pap',
  papiamento: 'pap',
  papiamentu: 'pap',
  surinaams: 'srn',
  sranan: 'srn',
  berbers: 'ber',
  tamazight: 'ber',
  tarifit: 'rif',
  tigrinya: 'ti',
  koerdisch: 'ku',
  chinees: 'zh',
  mandarijn: 'zh',
  mandarin: 'zh',
  oekraiens: 'uk',
  fries: 'fy',
  filipijns: 'tl',
  tagalog: 'tl',
  dari: 'prs',
  pasjtoe: 'ps',
  pashto: 'ps',
};

let byName: Map<string, string> | undefined;

function names(): Map<string, string> {
  const known = new Map(Object.entries(also));
  for (const locale of ['nl', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of codes.split(' ')) {
      const name = display.of(code);
      if (name && !known.has(fold(name))) known.set(fold(name), code);
    }
  }
  return known;
}

/** `Nederlands`, `Dutch`, `nl` and `NL` → `nl`; a tag as in BCP 47 stays. Undefined for what is none. */
export function languageOf(text: string): string | undefined {
  byName ??= names();
  const known = byName.get(fold(text));
  if (known) return known;
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text.trim())) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(text.trim());
    return tag && new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag) ? tag : undefined;
  } catch {
    return undefined; // looks like a tag and is none
  }
}
