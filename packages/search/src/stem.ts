/**
 * What the forms of a Dutch word share. A light stemmer: it takes off what is added to a word, and would rather leave two forms apart
 * than join two words. Its rules are those of the school grammar (plurals in -en and -s, -je, -t of a verb, a doubled letter, f and s
 * for v and z); the lists below are the frequent words where these fail. It was checked with the Dutch word lists of Snowball, whose own rules
 * take off more.
 */
import { push } from './maps.ts';

/** Each line: what they share, then forms that no rule leads to it. `ouders` are parents, `ouderen` are old. */
const irregular = new Map(
  `kind kinderen kinder;ouderen oudere;ouders ouder;stad steden;lid leden;ei eieren;markt;kaart kaarten kaartje kaartjes;opa opas;oma omas;thema themas;kracht;arts
zing gezongen;zwem zwemt gezwommen;help geholpen;sprek gesproken;schrijf geschreven;drink gedronken;slap geslapen;begrijp begrepen
bewe bewogen bewegen beweegt;kop gekocht koopt;zoek gezocht;breng gebracht;verlis verloren;lees lezen leest gelezen;overlijd overleden;afvall afvallen afgevallen;sterf gestorven;financi financien financieel financiele`
    .split(/[;\n]/)
    .flatMap((line) => {
      const [shared = '', ...forms] = line.split(' ');
      return [shared, ...forms].map((form) => [form, shared] as const);
    }),
);

const irregularForms = new Map<string, string[]>();
for (const [form, shared] of irregular) push(irregularForms, shared, form);

/** What all regular forms of a stem or root begin with; and the letters one of which comes next: huren and huur of `hur`, brieven of `brief`. */
export function beginningOf(stemmed: string): { common: string; next: string } {
  const common = stemmed.slice(0, -1) || stemmed;
  const last = stemmed.slice(-1);
  return { common, next: last + common.slice(-1) + (last === 'f' ? 'v' : last === 's' ? 'z' : '') };
}

/** The forms of a stem that begin in another way: `steden` of `stad`. */
export const otherForms = (stemmed: string): string[] => {
  const { common, next } = beginningOf(stemmed);
  const isOther = (form: string) =>
    !form.startsWith(common) || !form.charAt(common.length) || !next.includes(form.charAt(common.length));
  return (irregularForms.get(stemmed) ?? []).filter(isOther);
};

/** How a folded word is written without its ending: huur/huren, werkt/werken, brief/brieven, huis/huisjes, eenzaam/eenzaamheid. */
export function stem(folded: string): string {
  let form = irregular.get(folded);
  if (form) return form;
  form = folded;
  if (form.length > 4)
    form = form
      .replace(/^(.{5,})(?:heid|heden)$/, '$1')
      .replace(/(?:(m)p|([eiou]{2}[lnrw]|e[lnr]|[lmnrg]e)t|)jes?$/, '$1$2')
      .replace(/(e[lmnr]|aa?r|ie|ing|[ou]r|[eimt]o|nu|y|afe)s$/, '$1')
      .replace(/([^eio])en?$/, '$1')
      .replace(/((?:[aeio][aeiouj]|ui)[^aeiout]|[lnr][fgkmp]|..e[lmnr])t$/, '$1')
      .replace(/^((?:ver|be|ont|her).{2,}[^aeiou])[dt]$/, '$1')
      .replace(/v$/, 'f')
      .replace(/z$/, 's')
      .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  return form.replace(/([aeou])\1([^aeiou])$/, '$1$2');
}

/**
 * What a stem shares with words made of it: wandelen, wandeling and wandelaar; begeleiden and begeleider; schrijven and schrijver; revalideren and
 * revalidatie; adopteren and adoptie.
 */
export function rootOf(stemmed: string): string {
  const root = stemmed.length > 6 ? stemmed.replace(/(?:ing|[ae]r|(?:at)?ie)$/, '') : stemmed;
  const last = root.slice(-1);
  return last === 'z' || last === 'v' ? root.slice(0, -1) + (last === 'z' ? 's' : 'f') : root;
}

/** The verb that a form with ge- may be of, which begins unlike it: geklust, gewandeld; gepest of pesten. None when it is no such form. */
export function verbsOf(folded: string): string[] {
  const [, verb = '', ending = ''] = /^ge(.{3,}?)([dt]|en)$/.exec(folded) ?? [];
  return verb ? [verb, verb + ending] : [];
}

/** Whether a word is a form with ge- of a verb of which this is the stem. */
export const isFormOf = (folded: string, stemmed: string): boolean => verbsOf(folded).some((verb) => stem(verb) === stemmed);
