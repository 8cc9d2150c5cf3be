/** How a supporter is called in running text. */
import type { Supporter } from '@wijkwijzer/feed';

/** The first name, as on a button. A team, a title (“Dr. Bos”, “Mevrouw De Wit”) or a single word stays whole. */
export function shortName({ name, team }: Supporter): string {
  const [, first] = /^(?!De |Het |Mevrouw |Meneer )(\p{Lu}[\p{L}'’-]+) /u.exec(name) ?? [];
  return team ? name : (first ?? name);
}
