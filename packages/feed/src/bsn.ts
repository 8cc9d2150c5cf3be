/** The citizen service number (BSN), which nobody has to give and we never want. */

/** No lookbehind: an older Safari refuses the script over it. */
const candidate = /(?:^|[^\d+])(\d(?:[ .-]?\d){7,8})(?!\d)/g;
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether a text holds a number that passes the BSN's eleven-test: eight or nine digits (eight count with a 0 in front), weights 9 to 2
 * and −1, sum divisible by 11. One in eleven other numbers of nine digits passes too, so it is a reason to ask, never to refuse.
 * Source: Logisch Ontwerp BSN, RvIG.
 */
export const hasBsn = (text: string): boolean => [...text.matchAll(candidate)].some(([, found = '']) => passesElevenTest(found));

function passesElevenTest(text: string): boolean {
  const digits = text.replace(/\D/g, '').padStart(9, '0');
  if (Number(digits) === 0) return false;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
