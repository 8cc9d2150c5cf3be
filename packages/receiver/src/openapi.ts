/** The contract as OpenAPI 3.1, made from the schemas that judge requests, so that it can't say something else. */
import { contactRequest } from '@wijkwijzer/feed';
import * as z from 'zod';
import { refusals, type RefusalCode } from './http/refusal.ts';
import { requestsPath } from './http/requests-route.ts';

type Json = Record<string, unknown>;

const receipt = z.object({
  reference: z
    .string()
    .regex(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    .meta({ examples: ['K7FM-2RXD'] }),
  deliveredTo: z.object({
    kind: z
      .enum(['addressee', 'desk'])
      .describe(
        '`addressee`: the one who was chosen, or who provides the offer; `desk`: the desk, because the chosen one has no address here.',
      ),
    name: z.string(),
  }),
  responseWorkingDays: z.int().optional().describe('Working days within which an answer comes; absent when not configured.'),
  retentionDays: z.int().describe('Days after which the request is deleted at the latest.'),
  receivedAt: z.iso.datetime(),
});

const problem = z.object({
  type: z.literal('about:blank'),
  title: z.string().describe('A sentence in Dutch.'),
  status: z.int(),
  code: z.enum(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]]),
  fields: z
    .array(z.object({ field: z.enum(fieldNames()), code: z.enum(['missing', 'too-long', 'invalid', 'one-needed']) }))
    .optional()
    .describe('With `invalid`: what is wrong, in the order of the form.'),
});

const health = z.object({ status: z.enum(['ok', 'not-ok']) });

function fieldNames(): [string, ...string[]] {
  return Object.keys(contactRequest.shape) as [string, ...string[]];
}

const schemaOf = (schema: z.core.$ZodType, io: 'input' | 'output' = 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io }) as Json;
  return json;
};

/** What is sent: the request, and what tells people from programs. */
function sentSchema(): Json {
  const { properties, ...rest } = schemaOf(contactRequest, 'input') as { properties: Json };
  const envelope = {
    website: { type: 'string', maxLength: 0, description: 'A field that no person sees; filled in, the request is refused.' },
    openFor: { type: 'number', minimum: 0, description: 'Milliseconds between the first sight of the form and sending.' },
  };
  const anyOf = [
    { properties: { topic: { const: 'correction' } } },
    { required: ['name', 'phone'] },
    { required: ['name', 'email'] },
  ];
  return { ...rest, properties: { ...properties, ...envelope }, anyOf };
}

const component = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const header = (description: string, type = 'string') => ({ description, schema: { type } });

function refusalResponses(codes: readonly RefusalCode[]): Json {
  const byStatus = Map.groupBy(codes, (code) => refusals[code][0]);
  const responses = [...byStatus].map(([status, these]) => [
    status,
    {
      description: these.map((code) => `\`${code}\`: ${refusals[code][1]}`).join('\n\n'),
      content: { 'application/problem+json': { schema: component('Problem') } },
      ...([409, 429, 503].includes(status) && { headers: { 'Retry-After': header('Seconds.', 'integer') } }),
    },
  ]);
  return Object.fromEntries(responses) as Json;
}

const postCodes = (Object.keys(refusals) as RefusalCode[]).filter(
  (code) => code !== 'not-found' && code !== 'method-not-allowed',
);

export const openApi = (): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Wijkwijzer receiver',
    version: '1',
    description: 'Takes contact requests of residents. A request is stored when it is answered with 201, and not before.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  paths: {
    [requestsPath]: {
      post: {
        operationId: 'sendRequest',
        summary: 'Send a contact request, once',
        description:
          'The same key with the same content gives the first answer again (draft-ietf-httpapi-idempotency-key-header-07). A refusal uses up no key. Only pages on websites that the operator allowed may send.',
        parameters: [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            description: 'UUID version 4, in quotes or bare; the same over all tries.',
            schema: { type: 'string' },
          },
          { name: 'Origin', in: 'header', required: true, description: 'Set by the browser.', schema: { type: 'string' } },
        ],
        requestBody: { required: true, content: { 'application/json': { schema: component('ContactRequest') } } },
        responses: {
          201: {
            description: 'Stored, now or at an earlier try.',
            headers: { 'Idempotency-Replayed': header('`true` when it was stored at an earlier try.') },
            content: { 'application/json': { schema: component('Receipt') } },
          },
          ...refusalResponses(postCodes),
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        summary: 'Whether all is well',
        responses: Object.fromEntries(
          [
            [200, 'All is well.'],
            [503, 'The database cannot be written, a delivery was given up, or one waits too long.'],
          ].map(([status, description]) => [
            status,
            { description, content: { 'application/json': { schema: component('Health') } } },
          ]),
        ) as Json,
      },
    },
  },
  components: {
    schemas: {
      ContactRequest: sentSchema(),
      Receipt: schemaOf(receipt),
      Problem: schemaOf(problem),
      Health: schemaOf(health),
    },
  },
});
