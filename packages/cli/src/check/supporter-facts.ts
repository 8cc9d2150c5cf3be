/** What residents miss in one supporter. Who someone works for and how independent that is, they must be able to know. */
import type { Supporter } from '@wijkwijzer/feed';
import { checkAges, checkFreshness, checkReach, checkTexts, checkThemes, checkTimes } from './common-facts.ts';
import { monthsBetween } from './days.ts';
import type { Report } from './finding.ts';
import type { CheckContext } from './item-context.ts';

/** Months after which nobody believes that there is room. */
const roomAfter = 2;

export function checkSupporter(context: CheckContext, supporter: Supporter, report: Report): void {
  const { independence: own, capacity } = supporter;
  if (!supporter.introduction) report('no-introduction', '.introduction');
  if (!supporter.route) report('no-route', '.route');
  if (!supporter.tasks?.length) report('no-tasks', '.tasks');
  if (!supporter.commissionedBy) report('no-commission', '.commissionedBy');
  if (own?.decidesOnAccess === undefined || own.providesCare === undefined) report('no-independence', '.independence');
  checkThemes(context, supporter, report);
  checkReach(context, supporter, report);
  checkAges(supporter, report);
  checkTimes(context, supporter, report);
  checkFreshness(context, supporter, report);
  const months = capacity?.updated ? monthsBetween(capacity.updated, context.today) : 0;
  if (months >= roomAfter) report('room-stale', '.capacity.updated', { months });
  checkTexts(context, { introduction: supporter.introduction, statement: own?.statement }, report);
}
