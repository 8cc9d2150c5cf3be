/** JSON in UTF-8 and nothing else; keys that would change a prototype are an error. */
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

export function readJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  // Fatal: a letter that got lost on its way should be noticed, not stored as a question mark.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = decoder.decode(body as Buffer);
    } catch {
      done(new Refusal('not-json'));
      return;
    }
    void parse(request, text, done);
  });
}
