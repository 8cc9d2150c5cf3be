/**
 * Turkish words that signal danger, folded: ş is s, ğ is g, while ı stays; many people type i for it. A word takes endings, so a
 * pattern stops where they begin. A file of its own, so that a language more costs no page anything at the start.
 */
import type { DangerSigns } from './danger.ts';

const i = '[iı]';

export const turkish: DangerSigns = {
  suicide: new RegExp(
    `\\b${i}ntihar|(?:kendim${i}|can${i}ma) (?:oldur|k${i}y|asmak|zarar ver)|olmek istiyor|(?:artık|artik|daha fazla) yasamak istemiyor|yasamak istemiyorum|hayat${i}ma son`,
  ),
  violence: new RegExp(
    `(?:\\b|^)(?:aile ${i}c${i} )?s${i}ddet|\\b(?:beni|bizi|annemi|cocugumu|cocuklar${i}m${i}) (?:dov|vuruyor|tehdit|taciz)|\\bdayak|tecavuz|tacize ugra|(?:kocamdan|es${i}mden|babamdan|sevgilimden|abimden) kork|namus cinayeti|zorla evlen`,
  ),
  medical: new RegExp(
    `\\bkalp kriz|\\bfelc gec|\\bbeyin kanamas|\\bnefes alam${i}yor|\\bnefes alm${i}yor|\\bbay${i}ld${i}|\\bbilinci (?:yok|kapal)|\\bkanama|kan kaybed|zehirlen|cok (?:ilac|hap) (?:ict|ald)|as${i}r${i} doz|gogsum agr|gogsumde agr|\\bambulans`,
  ),
};
