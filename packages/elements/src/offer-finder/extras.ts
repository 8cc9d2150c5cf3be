/** What may come a moment after the first paint; without it the finder works. */
import { addDangerSigns } from '@wijkwijzer/search';
import { loadPictograms } from '../parts/icons.ts';
import { whenIdle } from '../parts/when-idle.ts';

export async function loadExtras(): Promise<void> {
  await new Promise<void>(whenIdle);
  const signs = import('@wijkwijzer/search/danger-english.js').then(({ english }) => addDangerSigns(english));
  await Promise.allSettled([signs, loadPictograms()]);
}
