/** What a command works with, and how it ends. */
import type { Configuration } from '../configuration/configuration.ts';
import type { RequestStore } from '../store/request-store.ts';
import type { Vault } from '../vault/vault.ts';

export const exitCodes = { done: 0, notInOrder: 1, usedWrongly: 2, notThere: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface CommandContext {
  configuration: Configuration;
  store: RequestStore;
  vault: Vault;
  now: number;
  /** After the command's name. */
  reference: string | undefined;
  dead: boolean;
  json: boolean;
  print(text: string): void;
  complain(text: string): void;
}

export type Command = (context: CommandContext) => Promise<ExitCode>;

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
