/**
 * Turkish words that signal danger, folded: ş is s and ğ is g, while ı stays; many people type i for it. Words take endings, so a
 * pattern ends where those begin. A file of its own, so that a language more costs no page anything at the start.
 */
import type { DangerSigns } from './danger.ts';

const i = '[iı]';
const anyOf = (...patterns: string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`);

export const turkish: DangerSigns = {
  suicide: anyOf(
    `${i}ntihar|kendim${i} (?:oldur|kes|as(?:mak|ar|ac))|kendime zarar|can${i}ma k${i}y`,
    `olmek ist${i}yor|yasamak ${i}stem${i}yor|hayat${i}ma son ver`,
  ),
  violence: anyOf(
    `s${i}ddet|dayak|tecavuz|tac${i}z|namus c${i}nayet|zorla evlen`,
    `(?:ben${i}|b${i}z${i}|annem${i}|kardes${i}m${i}|k${i}z${i}m${i}|oglumu|cocugumu|cocuklar${i}m${i}) (?:dov|vur|tehd${i}t|olduru|oldurec)`,
    `(?:kocam|es${i}m|babam|ab${i}m|sevg${i}l${i}m)(?:dan|den) (?:cok )?kork`,
  ),
  medical: anyOf(
    `kalp kr${i}z|felc gec${i}r|bey${i}n kanamas|kanama|kan kayb|zeh${i}rlen|as${i}r${i} doz|ambulans`,
    `nefes ala?m${i}yor|bay${i}ld${i}|b${i}l${i}nc${i} (?:yok|kapal)|cok (?:fazla )?(?:${i}lac|hap) (?:${i}ct|ald)|gogsum(?:de)? agr`,
  ),
};
