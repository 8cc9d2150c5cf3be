/** What comes from the environment, and where in the configuration it goes. It wins over the file. */
import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

const asText = (text: string): unknown => text;
const asNumber = (text: string): unknown => (/^-?\d+$/.test(text.trim()) ? Number(text) : text);
const asList = (text: string): unknown =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // the check then says that it is wrong
  }
}

/** [variable, path in the configuration, how its text is read] */
const settings: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ['WIJKWIJZER_CONTROLLER', 'controller', asText],
  ['WIJKWIJZER_PURPOSE', 'purpose', asText],
  ['WIJKWIJZER_PRIVACY_URL', 'privacyUrl', asText],
  ['WIJKWIJZER_RETENTION_DAYS', 'retentionDays', asNumber],
  ['WIJKWIJZER_RETENTION_DAYS_AFTER_DELIVERY', 'retentionDaysAfterDelivery', asNumber],
  ['WIJKWIJZER_ALLOWED_ORIGINS', 'allowedOrigins', asList],
  ['WIJKWIJZER_MAIL_CONTENT', 'mailContent', asText],
  ['WIJKWIJZER_DESK_NAME', 'desk.name', asText],
  ['WIJKWIJZER_DESK_EMAIL', 'desk.email', asText],
  ['WIJKWIJZER_DESK_RESPONSE_WORKING_DAYS', 'desk.responseWorkingDays', asNumber],
  ['WIJKWIJZER_SUPPORTERS', 'supporters', asJson],
  ['WIJKWIJZER_OFFERS', 'offers', asJson],
  ['WIJKWIJZER_SMTP_HOST', 'smtp.host', asText],
  ['WIJKWIJZER_SMTP_PORT', 'smtp.port', asNumber],
  ['WIJKWIJZER_SMTP_SECURITY', 'smtp.security', asText],
  ['WIJKWIJZER_SMTP_FROM', 'smtp.from', asText],
  ['WIJKWIJZER_SMTP_USER', 'smtp.user', asText],
  ['WIJKWIJZER_WEBHOOK_URL', 'webhook.url', asText],
  ['WIJKWIJZER_OPERATOR_EMAIL', 'operator.email', asText],
  ['WIJKWIJZER_SECURITY_CONTACT', 'securityContact', asText],
  ['WIJKWIJZER_DATABASE', 'database', asText],
  ['WIJKWIJZER_LISTEN_HOST', 'listen.host', asText],
  ['WIJKWIJZER_LISTEN_PORT', 'listen.port', asNumber],
  ['WIJKWIJZER_TRUST_PROXY', 'trustProxy', asJson],
  ['WIJKWIJZER_MINIMUM_MILLISECONDS', 'minimumMilliseconds', asNumber],
  ['WIJKWIJZER_RATE_LIMIT_PER_ADDRESS', 'rateLimit.perAddress', asNumber],
  ['WIJKWIJZER_RATE_LIMIT_TOGETHER', 'rateLimit.together', asNumber],
  ['WIJKWIJZER_RATE_LIMIT_MINUTES', 'rateLimit.minutes', asNumber],
  ['WIJKWIJZER_MAXIMUM_CONNECTIONS', 'maximumConnections', asNumber],
  ['WIJKWIJZER_UNDELIVERED_MINUTES', 'undeliveredMinutes', asNumber],
  ['WIJKWIJZER_LOG_LEVEL', 'logLevel', asText],
];

/** These come from the environment alone, or from the file that `<variable>_FILE` names. */
const secrets = [
  ['WIJKWIJZER_KEYS', 'keys'],
  ['WIJKWIJZER_SMTP_PASSWORD', 'smtp.password'],
  ['WIJKWIJZER_WEBHOOK_SECRET', 'webhook.secret'],
  ['DATABASE_URL', 'databaseUrl'],
] as const;

type Values = Record<string, unknown>;

/** The values of a file with those of the environment laid over them, and what is wrong with either. */
export function withEnvironment(file: Values, environment: Environment): { value: Values; problems: string[] } {
  const value = structuredClone(file);
  const problems: string[] = [];
  for (const [variable, path, read] of settings) {
    const text = environment[variable];
    if (text !== undefined && text !== '') put(value, path, read(text));
  }
  for (const [variable, path] of secrets) {
    if (at(file, path) !== undefined) problems.push(`${path} is a secret: it belongs in ${variable}, not in the file.`);
    const text = secretOf(environment, variable, problems);
    if (text) put(value, path, text);
  }
  return { value, problems };
}

function secretOf(environment: Environment, variable: string, problems: string[]): string | undefined {
  const file = environment[`${variable}_FILE`];
  if (!file) return environment[variable];
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    problems.push(`${variable}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
    return undefined;
  }
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (value: Values, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

function put(value: Values, path: string, what: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inner = value;
  for (const key of keys) {
    const next = inner[key];
    inner = isObject(next) ? next : (inner[key] = {});
  }
  inner[last] = what;
}
