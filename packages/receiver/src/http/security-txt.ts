/** `/.well-known/security.txt`, RFC 9116. */

const day = 86_400_000;

/** It has to expire within a year; who still serves it means it, so the moment moves along, by whole days. */
export function securityTxt(contact: string, now: number): string {
  const expires = new Date(Math.floor(now / day + 180) * day).toISOString();
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nl, en\n`;
}
