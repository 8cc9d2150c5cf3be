/**
 * Arabic words that signal danger, folded: without vowel signs, letters without their hamza. `\b` knows Latin letters only, so
 * a word begins after a space. A file of its own, so that a language more costs no page anything at the start.
 */
import type { DangerSigns } from './danger.ts';

/** "And", "in", "for" and the article are written onto a word. */
const anyOf = (...patterns: string[]): RegExp => new RegExp(`(?:^| )[وف]?[بلك]?(?:ال)?(?:${patterns.join('|')})`);
const want = '(?:اريد|بدي|ابغى|اتمنى) (?:ان )?';
const close = '(?:زوجي|زوجتي|ابي|والدي|اخي|امي|شريكي|صديقي)(?: |$)';

export const arabic: DangerSigns = {
  suicide: anyOf(
    'انتحا?ر(?: |$|ي)|اقتل نفسي|قتل نفسي|(?:ايذاء|اوذي|اذي) نفسي|(?:انهي|انهاء) حياتي',
    `${want}(?:اموت|الموت)|(?:لا|ما) ${want}(?:اعيش|العيش|الحياة)`,
  ),
  violence: anyOf(
    'عنف(?: |$)|[يت]?ضرب(?:ني|نا|تني|وني)(?: |$)|[يت]?هدد(?:ني|نا)(?: |$)|[يت]وذ[يو]ن[يا](?: |$)|اغتصب|اغتصاب|[يت]?تحرش',
    `(?:خايفة?|اخاف) من ${close}|زواج (?:قسري|بالاجبار|بالاكراه)|جريمة شرف|جرايم الشرف`,
  ),
  medical: anyOf(
    '(?:نوبة|ازمة) قلبية|جلطة|سكتة|نزيف|[يت]نزف|تسمم|جرعة زايدة|سيارة (?:ال)?اسعاف|الم(?: شديد)? في (?:ال)?صدر',
    '(?:لا|ما) (?:[يت]تنفس|استطيع (?:ان ا)?(?:ال)?تنفس|اقدر ا?تنفس)|فاقدة? (?:ال)?وعي|فقدت? (?:ال)?وعي|مغمى علي',
  ),
};
