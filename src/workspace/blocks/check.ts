import { z } from 'zod';
import type { Json } from '../state/model.ts';
import { messageBlock, viewBlock } from './blocks.ts';
import { plainText, upTo } from './text.ts';

/** Slack does not write down where all the text of a message's blocks becomes too long; about here. */
export const longestBlocks = 13_200;

const messageBlocks = z.array(messageBlock).max(50);
const viewBlocks = z.array(viewBlock).max(100);

const sharedByViews = {
  blocks: viewBlocks,
  private_metadata: z.string().max(3000).optional(),
  callback_id: upTo(255).optional(),
  external_id: z.string().max(255).optional(),
};
const modal = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
  submit_disabled: z.boolean().optional(),
  ...sharedByViews,
});
const home = z.strictObject({ type: z.literal('home'), ...sharedByViews });

/** What is wrong with the blocks of a message, in Slack's words and with the place; empty when all is well. */
export const problemsOfMessage = (blocks: unknown): readonly string[] => [
  ...problems(messageBlocks, blocks, ''),
  ...duplicates(blocks, '/blocks'),
];

export function problemsOfView(view: Json, type: 'modal' | 'home'): readonly string[] {
  const found = problems(type === 'modal' ? modal : home, view, '/view');
  if (found.length > 0) return found;
  const blocks = view['blocks'] as readonly Json[];
  if (type === 'modal' && !view['submit'] && blocks.some((block) => block['type'] === 'input')) {
    return ['[ERROR] missing required field: submit [json-pointer:/view]'];
  }
  return duplicates(blocks, '/view/blocks');
}

function problems(schema: z.ZodType, value: unknown, place: string): readonly string[] {
  const root = schema === messageBlocks ? '/blocks' : place;
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => worded(issue, root));
}

function worded(issue: z.core.$ZodIssue, root: string): readonly string[] {
  const at = (path: readonly PropertyKey[]) => `[json-pointer:${[root, ...path.map(String)].join('/')}]`;
  const say = (text: string) => [`[ERROR] ${text} ${at(issue.path)}`];
  switch (issue.code) {
    case 'too_big':
      return say(
        issue.origin === 'array'
          ? `no more than ${issue.maximum} items allowed`
          : `must be less than ${Number(issue.maximum) + 1} characters`,
      );
    case 'too_small':
      return say(
        issue.origin === 'array' ? 'no fewer than 1 items allowed' : 'must be more than 0 characters',
      );
    case 'unrecognized_keys':
      return issue.keys.map((key) => `[ERROR] additional property: ${key} ${at(issue.path)}`);
    case 'invalid_union':
      return say('unsupported type');
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('undefined')
        ? [`[ERROR] missing required field: ${String(issue.path.at(-1))} ${at(issue.path.slice(0, -1))}`]
        : say(`must provide ${issue.expected === 'array' ? 'an array' : `a ${issue.expected}`}`);
    case 'invalid_format':
      return say(`must be a valid ${issue.format}`);
    default:
      return say(issue.message);
  }
}

/** Names of blocks are unique in a message or view, names of actions within their block. */
function duplicates(blocks: unknown, root: string): readonly string[] {
  if (!Array.isArray(blocks)) return [];
  const twice = (names: readonly unknown[]) =>
    names.filter((name, index) => name !== undefined && names.indexOf(name) < index);
  const blockIds = twice(blocks.map((block: Json) => block['block_id'])).map(
    (id) => `[ERROR] block_id ${id} already exists [json-pointer:${root}]`,
  );
  const actionIds = blocks.flatMap((block: Json, index) => {
    const elements = Array.isArray(block['elements']) ? (block['elements'] as readonly Json[]) : [];
    return twice(elements.map((element) => element['action_id'])).map(
      (id) => `[ERROR] action_id ${id} already exists [json-pointer:${root}/${index}/elements]`,
    );
  });
  return [...blockIds, ...actionIds];
}

/** Characters of text in the blocks, however deep. */
export function lettersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, item) => sum + lettersIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === 'text' && typeof inner === 'string' ? inner.length : lettersIn(inner)),
    0,
  );
}
