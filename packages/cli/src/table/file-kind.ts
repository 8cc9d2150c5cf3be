/** What a file is, by its first bytes: names and extensions are often wrong. */
import { TableError, type TableErrorCode } from './table-error.ts';

export type FileKind = 'workbook' | 'json' | 'text';

const starts: [hex: string, TableErrorCode][] = [
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  // Excel before 2007, and a newer workbook behind a password.
  ['d0cf11e0', 'old-excel'],
  ['7b5c727466', 'other-document'],
  ['1f8b', 'binary'],
  ['377abcaf', 'binary'],
];
const zip = '504b0304';

const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Throws a `TableError` for what is certainly no table. */
export function fileKind(bytes: Uint8Array): FileKind {
  const head = bytes.subarray(0, 4_096);
  const hex = hexOf(head.subarray(0, 8));
  if (hex.startsWith(zip)) return 'workbook';
  const known = starts.find(([start]) => hex.startsWith(start));
  if (known) throw new TableError(known[1]);

  const isUtf16 = /^(fffe|feff)/.test(hex) || /^(00[2-7].|[2-7].00)/.test(hex);
  if (isUtf16) return kindOfText(new TextDecoder(/^(feff|00)/.test(hex) ? 'utf-16be' : 'utf-16le').decode(head));
  // Text has no control characters but tabs, line breaks and the like.
  if (head.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length > head.length / 100) throw new TableError('binary');
  return kindOfText(new TextDecoder('windows-1252').decode(head).replace(/^ï»¿/, ''));
}

export function kindOfText(head: string): FileKind {
  if (/^\s*(<!doctype|<html|<head|<body|<table|<\?xml|<div|<script)/i.test(head)) throw new TableError('html');
  if (!head.trim()) throw new TableError('empty-file');
  return /^\s*(\{\s*"|\{\s*\}|\[\s*[[{"\]])/.test(head.replace(/^\ufeff/, '')) ? 'json' : 'text';
}
