export * from './start-receiver.ts';
export * from './configuration/check-configuration.ts';
export * from './configuration/read-configuration.ts';
export { newKey } from './configuration/keys.ts';
export { signatureOf } from './delivery/webhook.ts';
export type { Configuration } from './configuration/configuration.ts';
