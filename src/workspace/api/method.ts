import { z } from 'zod';
import type { Json, Workspace } from '../state/model.ts';
import { Refusal } from './refusal.ts';

/** The transport's part in a call: what the pure state cannot know. */
export interface Surroundings {
  /** A fresh address for a Socket Mode connection. */
  readonly socketUrl: () => string;
}

export interface Method {
  readonly token: 'bot' | 'app';
  /** Scopes of which one is needed; none for methods that every token may call. */
  readonly scopes: readonly string[];
  readonly run: (workspace: Workspace, args: Json, surroundings: Surroundings) => Json;
}

export type Methods = Readonly<Record<string, Method>>;

type Run<Shape extends z.ZodRawShape> = (
  workspace: Workspace,
  args: z.infer<z.ZodObject<Shape>>,
  surroundings: Surroundings,
) => Json;

/** A method whose arguments are checked before it runs: none unknown, none of a wrong type. */
export function method<Shape extends z.ZodRawShape>(
  scopes: readonly string[],
  shape: Shape,
  run: Run<Shape>,
  token: Method['token'] = 'bot',
): Method {
  const args = z.strictObject(shape);
  return {
    token,
    scopes,
    run: (workspace, given, surroundings) => {
      const parsed = args.safeParse(given);
      if (!parsed.success) throw new Refusal('invalid_arguments', parsed.error.issues.flatMap(worded));
      return run(workspace, parsed.data as z.infer<z.ZodObject<Shape>>, surroundings);
    },
  };
}

function worded(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => `[ERROR] unknown argument: ${key}`);
  return [`[ERROR] ${issue.message} [json-pointer:/${issue.path.map(String).join('/')}]`];
}

/** Arguments arrive as a form, where everything is text, or as JSON. */
const fromJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

export const text = z.string();
export const flag = z.preprocess(
  (value) => (value === '1' ? true : value === '0' ? false : fromJson(value)),
  z.boolean().optional(),
);
export const whole = z.preprocess(fromJson, z.number().int().optional());
export const object = z.preprocess(fromJson, z.record(z.string(), z.unknown()));
export const objects = z.preprocess(fromJson, z.array(z.record(z.string(), z.unknown())).optional());
/** A list, or its items separated by commas. */
export const names = z.preprocess(
  (value) => (typeof value === 'string' && !value.startsWith('[') ? value.split(',') : fromJson(value)),
  z.array(z.string()),
);
/** `1700000000.123456`: a number would lose digits. */
export const timestamp = z.string().regex(/^\d{9,}\.\d{6}$/, 'must be a message timestamp');
