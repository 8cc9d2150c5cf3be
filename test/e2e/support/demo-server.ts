/** The demo's own server, in this process, with the misfortunes that a journey has to survive. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { listen, serveDemoFolders } from '../../../scripts/serve.js';

export type Route = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface DemoOptions {
  /** By path pattern (`*` stands for anything), added to those of demo/headers.json: `{ '/*': { 'content-security-policy': '…' } }`. */
  headers?: Record<string, Record<string, string>>;
  /** By exact path; goes before the files of the demo. Makers of routes stand below. */
  routes?: Record<string, Route>;
}

export interface DemoServer {
  url: string;
  /** Every request so far, as `GET /path`. */
  requests: string[];
  /** Routes may be changed while the server runs: a feed that fails first and comes back later. */
  routes: Record<string, Route>;
  close: () => Promise<void>;
}

/** Serves the demo on a free port. A second server is another origin, as a CDN or a feed's host would be. */
export async function serveDemo({ headers = {}, routes = {} }: DemoOptions = {}): Promise<DemoServer> {
  const folders = serveDemoFolders(headers);
  const requests: string[] = [];
  const current: Record<string, Route | undefined> = { ...routes };
  const { url, close } = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(`${request.method ?? 'GET'} ${path}`);
    return (current[path] ?? folders)(request, response);
  });
  return { url, requests, routes: current as Record<string, Route>, close };
}

/** A page or file from memory. Readable from other origins; `{ 'access-control-allow-origin': undefined }` takes that away. */
export function page(body: string, headers: Record<string, string | undefined> = {}, status = 200): Route {
  const all: Record<string, string | undefined> = {
    'content-type': 'text/html; charset=utf-8',
    'access-control-allow-origin': '*',
    ...headers,
  };
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return (_, response) => {
    response.writeHead(status, sent as Record<string, string>);
    response.end(body);
  };
}

/** A value as JSON. */
export const json = (value: unknown, headers: Record<string, string | undefined> = {}, status = 200): Route =>
  page(JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8', ...headers }, status);

/** JSON that other origins may not read. */
export const withoutCors = (value: unknown): Route => json(value, { 'access-control-allow-origin': undefined });

/** An error of the server. */
export const failing = (status = 503): Route => page(`Error ${String(status)}`, { 'content-type': 'text/plain' }, status);

/** Takes the request and never answers. */
export const hanging: Route = () => undefined;

/** Hangs up at once. */
export const hangingUp: Route = (request) => request.socket.destroy();

/** Sends JSON in this many pieces, with this many milliseconds before each: slow, but alive. */
export function slow(value: unknown, { pieces = 10, pause = 100 } = {}): Route {
  return async (_, response) => {
    const body = JSON.stringify(value);
    const size = Math.ceil(body.length / pieces);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'access-control-allow-origin': '*' });
    for (let at = 0; at < body.length && !response.destroyed; at += size) {
      await wait(pause);
      response.write(body.slice(at, at + size));
    }
    response.end();
  };
}
