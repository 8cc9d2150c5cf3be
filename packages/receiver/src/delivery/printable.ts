/**
 * Text from outside, safe to print: control characters can rewrite a terminal, direction marks can turn a line around.
 * Line breaks and tabs stay.
 */
export const printable = (text: string): string =>
  text.replace(/(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
