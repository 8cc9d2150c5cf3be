/** HSDS wants UUIDs; a feed has ids of its own. The same id gives the same UUID, on every machine and in every run. */

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** The id itself when it is a UUID already; otherwise one of version 8, "made in one's own way" (RFC 9562). */
export function uuidFor(kind: string, id: string): string {
  if (uuid.test(id)) return id;
  const hex = [0x811c9dc5, 0x9747b28c, 0x3c6ef372, 0xa54ff53a].map((seed) => hashed(`${kind} ${id}`, seed)).join('');
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** MurmurHash3's mixing over FNV's steps: spread well, and no secret. */
function hashed(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
