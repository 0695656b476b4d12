import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Call } from '../../src/workspace/http/slack.ts';
import { readShared, sharedFolder, sharedMissing } from './shared.ts';

const ajv = new Ajv({ strict: false, coerceTypes: 'array', allErrors: true });
const validators = new Map<string, ValidateFunction | undefined>();

/** Against Slack's own description of the method: unknown arguments, wrong types, what the answer says. */
export function checkCall({ method, args, result }: Call): readonly string[] {
  const refusals = result['ok'] === true ? [] : [`${method}: ${result['error']}`];
  if (sharedMissing) return refusals;
  const validate = validators.get(method) ?? validatorOf(method);
  validators.set(method, validate);
  if (!validate) return [...refusals, `${method} is not a method of the Web API`];
  // The token goes in a header. On the wire an object may be JSON; some schemas tell the one, some the other.
  const given: Record<string, unknown> = { token: 'xoxb-', ...args };
  for (const error of errorsOf(validate, given)) {
    const name = error.instancePath.split('/')[1] ?? '';
    given[name] = decode(given[name]);
  }
  const problems = errorsOf(validate, given).map(
    (error) => `${method}${error.instancePath} ${error.message}`,
  );
  return [...refusals, ...problems];
}

function validatorOf(method: string): ValidateFunction | undefined {
  const path = `slack/web-api/methods/${method}.json`;
  if (!existsSync(join(sharedFolder, path))) return undefined;
  const { args } = readShared(path) as { args: object };
  return ajv.compile({ ...args, additionalProperties: false });
}

/** Validation coerces what it is given. */
function errorsOf(validate: ValidateFunction, given: object) {
  validate(structuredClone(given));
  return validate.errors ?? [];
}

const decode = (value: unknown): unknown =>
  typeof value === 'string' && /^[[{]/.test(value) ? JSON.parse(value) : value;
