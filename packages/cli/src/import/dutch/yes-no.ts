/** Yes and no, as people and spreadsheets write them; undefined for anything else. */
export function yesOrNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (/^(ja|j|yes|y|true|waar|1|x|v|✓|✔|wel|aanwezig|aan)$/.test(word)) return true;
  if (/^(nee|neen|n|no|false|onwaar|0|-|niet|geen|uit)$/.test(word)) return false;
  return undefined;
}
