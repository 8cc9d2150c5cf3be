/**
 * Arabic words that signal danger, folded: without vowel signs, and each alef without its hamza. `\b` knows Latin letters only, so
 * a word begins after a space. A file of its own, so that a language more costs no page anything at the start.
 */
import type { DangerSigns } from './danger.ts';

/** Words start here; "and", "in", "with", "for" and the article are written onto them. */
const start = '(?:^| )(?:و|ف)?(?:ب|ل|ك)?(?:ال)?';
const anyOf = (...patterns: string[]): RegExp => new RegExp(`${start}(?:${patterns.join('|')})`);

export const arabic: DangerSigns = {
  suicide: anyOf(
    'ا?نتح(?:ا)?ر',
    'اقتل نفسي',
    '(?:اريد|بدي|ودي|اتمني|اتمنى) (?:ان )?(?:اموت|الموت)',
    '(?:لا|ما) (?:اريد|بدي|ابغى) (?:ان )?(?:اعيش|الحياة|العيش)',
    '(?:انهي|انهاء) حياتي',
    '(?:ايذاء|اوذي|اءذي|اذي) نفسي',
  ),
  violence: anyOf(
    'عنف(?: |$)',
    '(?:ي|ت)ضرب(?:ني|نا)',
    'ضربني',
    '(?:ي|ت)هدد(?:ني|نا)',
    'اغتص',
    'تحرش',
    'يتحرش',
    '(?:ي|ت)(?:ء|و)?ذيني',
    'خاي?ف(?:ة)? من (?:زوجي|ابي|والدي|اخي|شريكي|صديقي)',
    'اخاف من (?:زوجي|زوجتي|ابي|والدي|اخي|شريكي)',
    'زواج (?:بال)?(?:قسري|اجبار|اكراه)',
    'جريمة شرف',
  ),
  medical: anyOf(
    '(?:نوبة|ازمة|جلطة) قلب',
    'جلطة',
    'سكتة',
    '(?:لا|ما) (?:يتنفس|تتنفس|استطيع التنفس|اقدر (?:ا)?تنفس|يقدر يتنفس)',
    '(?:فاقد|فقد|فقدت) (?:ة )?(?:الوعي|وعي)',
    'مغمى عليه',
    'نزيف',
    'ينزف',
    'تنزف',
    'تسمم',
    'جرعة زاءدة',
    'الم(?: شديد)? في (?:ال)?صدر',
    'اسعاف',
  ),
};
