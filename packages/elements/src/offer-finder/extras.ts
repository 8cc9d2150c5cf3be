/** What may come a moment after the first paint; without it the finder works. */
import { addDangerSigns } from '@wijkwijzer/search';
import { loadPictograms } from '../parts/icons.ts';
import { whenIdle } from '../parts/when-idle.ts';

export async function loadExtras(): Promise<void> {
  await new Promise<void>(whenIdle);
  // All of them, whatever the page speaks: who is in need types in the language that comes first.
  const signs = [
    import('@wijkwijzer/search/danger-arabic.js').then(({ arabic }) => addDangerSigns(arabic)),
    import('@wijkwijzer/search/danger-english.js').then(({ english }) => addDangerSigns(english)),
    import('@wijkwijzer/search/danger-turkish.js').then(({ turkish }) => addDangerSigns(turkish)),
  ];
  await Promise.allSettled([...signs, loadPictograms()]);
}
