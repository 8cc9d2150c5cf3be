/**
 * What may be logged. Messages of errors can quote what a resident wrote (JSON.parse does, databases do), so only their codes and
 * places are kept; requests and addresses of visitors are not logged at all.
 */
import type { FastifyBaseLogger, FastifyServerOptions } from 'fastify';

export type Log = Pick<FastifyBaseLogger, 'info' | 'warn' | 'error' | 'debug'>;
type LogOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/** Codes and places of an error and its causes; never a message. */
export function errorFacts(error: unknown, depth = 0): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errcode, status } = error as { code?: unknown; errcode?: unknown; status?: unknown };
  // Frames only: a stack begins with the message, which may be of several lines.
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(errcode !== undefined && { errcode }),
    ...(status !== undefined && { status }),
    at: at.slice(0, 5).map((line) => line.trim()),
    ...(error.cause !== undefined && depth < 3 && { cause: errorFacts(error.cause, depth + 1) }),
  };
}

/** Fastify's type asks for a message and a stack. */
const facts = (error: unknown) => errorFacts(error) as never;
/** Fastify would log the address of a visitor. */
const nothing = () => ({});

/** For pino, by Fastify: JSON lines on the given stream, else on standard output. */
export const logOptions = (level: string, stream?: { write(line: string): void }): LogOptions => ({
  level,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: { err: facts, error: facts, req: nothing, res: nothing },
  ...(stream && { stream }),
});
