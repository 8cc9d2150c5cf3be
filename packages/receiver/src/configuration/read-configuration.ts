/** The configuration as an operator gives it: a JSON file, the environment, or both. */
import { readFileSync } from 'node:fs';
import { checkConfiguration, type CheckedConfiguration } from './check-configuration.ts';
import { withEnvironment, type Environment } from './environment.ts';

/** `file` is the path of a JSON file; without it, everything comes from the environment. */
export function readConfiguration(file: string | undefined, environment: Environment): CheckedConfiguration {
  const read = file ? readJson(file) : { value: {} };
  if (!read.value) return { problems: [read.problem] };
  const { value, problems } = withEnvironment(read.value, environment);
  const checked = checkConfiguration(value);
  return problems.length > 0 ? { problems: [...problems, ...(checked.problems ?? [])] } : checked;
}

function readJson(file: string): { value: Record<string, unknown>; problem?: never } | { value?: never; problem: string } {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { value: value as Record<string, unknown> };
    return { problem: `The configuration ${file} is no JSON object.` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { problem: code ? `The configuration ${file} cannot be read (${code}).` : `The configuration ${file} is no JSON.` };
  }
}
