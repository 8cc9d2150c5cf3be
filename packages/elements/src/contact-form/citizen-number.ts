/** Takes citizen service numbers out of a text. */
import { hasBsn } from '@wijkwijzer/feed';

/** The text without what passes for one; all else stays as it was typed. */
export const withoutBsn = (text: string): string =>
  text.replace(/(^|[^\d+])(\d(?:[ .-]?\d){7,8})(?!\d)/g, (all, before: string, digits: string) =>
    hasBsn(digits) ? before : all,
  );
