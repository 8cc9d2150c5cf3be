/** A configuration from a value that may be anything, or every problem in it, in sentences for the operator. */
import type * as z from 'zod';
import { configurationSchema, type Configuration } from './configuration.ts';

export type CheckedConfiguration =
  { configuration: Configuration; problems?: never } | { configuration?: never; problems: string[] };

export function checkConfiguration(value: unknown): CheckedConfiguration {
  const read = configurationSchema.safeParse(value);
  const problems = [...(read.error?.issues ?? []).flatMap(sentences), ...togetherProblems(value)];
  return read.data && problems.length === 0 ? { configuration: read.data } : { problems };
}

/** What no field shows by itself. Asked of the bare value, so that it is listed beside all other problems. */
function* togetherProblems(value: unknown): Generator<string> {
  const { mailContent, webhook, retentionDays, retentionDaysAfterDelivery } = (value ?? {}) as Record<string, unknown>;
  if (mailContent === 'notice' && webhook === undefined)
    yield 'webhook is missing: with mailContent "notice" the mail holds no content, so a webhook has to deliver it.';
  if (typeof retentionDays === 'number' && typeof retentionDaysAfterDelivery === 'number')
    if (retentionDaysAfterDelivery > retentionDays)
      yield 'retentionDaysAfterDelivery is more than retentionDays: nothing is kept longer than that.';
}

function sentences(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${[path, key].filter(Boolean).join('.')} is unknown: is it spelled right?`);
  if (!path) return ['The configuration is no JSON object.'];
  return [`${path} ${/^[A-Z]/.test(issue.message) ? `is wrong: ${issue.message}.` : issue.message}`];
}
