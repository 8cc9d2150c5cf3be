/** The server as the outside sees it: hard limits, one kind of error, the same headers everywhere. */
import { fastify, LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Configuration } from '../configuration/configuration.ts';
import { logOptions } from '../log.ts';
import { answerClientError } from './client-errors.ts';
import { readJsonOnly } from './json-body.ts';
import { asRefusal, Refusal } from './refusal.ts';

/** Bytes; the largest honest request has some 12,000. */
const bodyLimit = 64 * 1024;

/** Milliseconds. */
export interface ServerPatience {
  headers: number;
  /** Headers and body. */
  request: number;
  /** Between two requests on one connection. */
  idle: number;
}

export const usualServerPatience: ServerPatience = { headers: 10_000, request: 15_000, idle: 5_000 };

export interface ServerOptions {
  patience: ServerPatience;
  /** Where log lines go; standard output unless told. */
  logTo?: { write(line: string): void } | undefined;
}

/** Without routes. */
export function makeServer(
  { trustProxy, logLevel, maximumConnections }: Configuration,
  { patience, logTo }: ServerOptions,
): FastifyInstance {
  const app = fastify({
    bodyLimit,
    trustProxy: typeof trustProxy === 'number' ? (_: string, hop: number) => hop < trustProxy : trustProxy,
    logger: logOptions(logLevel, logTo),
    logController: new LogController({ disableRequestLogging: true }),
    // Twice the time for a whole request: this only ends connections on which nothing happens.
    connectionTimeout: 2 * patience.request,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    maxRequestsPerSocket: 1_000,
    forceCloseConnections: 'idle',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    exposeHeadRoutes: true,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply as FastifyReply),
    http: { headersTimeout: patience.headers, connectionsCheckingInterval: Math.min(1_000, patience.headers) },
  });
  app.server.maxConnections = maximumConnections;

  readJsonOnly(app);
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(commonHeaders);
  });
  app.addHook('onResponse', async ({ method, routeOptions, log }, reply) => {
    log.info({ method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(app, request.url);
    if (methods.length > 0) reply.header('allow', methods.join(', '));
    answerError(new Refusal(methods.length > 0 ? 'method-not-allowed' : 'not-found'), request, reply);
  });
  return app;
}

const commonHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = asRefusal(error);
  const { code, status, body, retryAfter } = refusal;
  if (status >= 500) request.log.error({ err: refusal.cause, code }, 'not answered as it should');
  else request.log.info({ code }, 'refused');
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  // Once more: an address that makes no sense comes here before any hook.
  void reply.headers(commonHeaders).code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(body));
}

const methodsOf = (app: FastifyInstance, url: string) =>
  (['GET', 'HEAD', 'POST', 'OPTIONS'] as const).filter((method) => app.hasRoute({ method, url: url.replace(/\?.*/, '') }));
