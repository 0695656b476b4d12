import { describe, expect, it } from 'vitest';
import { problemsOfMessage, problemsOfView } from '../../src/workspace/blocks/check.ts';
import type { Json } from '../../src/workspace/state/model.ts';
import { plain, section } from './room.ts';

const button = (more: Json = {}): Json => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (elements: readonly Json[]): Json => ({ type: 'actions', elements });
const context = (elements: readonly Json[]): Json => ({ type: 'context', elements });
const select = (options: readonly Json[]): Json =>
  actions([{ type: 'static_select', action_id: 'pick', placeholder: plain('Pick'), options }]);
const option = (value: string): Json => ({ text: plain('One'), value });
const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** A block that is allowed to hold so much: `make(limit)` passes, `make(limit + 1)` does not. */
const limits: readonly [what: string, limit: number, make: (size: number) => Json][] = [
  ['the text of a section', 3000, (size) => section('x'.repeat(size))],
  ['the fields of a section', 10, (size) => ({ type: 'section', fields: many(size, () => plain('x')) })],
  ['a field', 2000, (size) => ({ type: 'section', fields: [plain('x'.repeat(size))] })],
  ['a header', 150, (size) => ({ type: 'header', text: plain('x'.repeat(size)) })],
  ['the elements of a context', 10, (size) => context(many(size, () => plain('x')))],
  ['the elements of actions', 25, (size) => actions(many(size, (i) => button({ action_id: `go${i}` })))],
  ['the text of a button', 75, (size) => actions([button({ text: plain('x'.repeat(size)) })])],
  ['the value of a button', 2000, (size) => actions([button({ value: 'x'.repeat(size) })])],
  [
    'the address of a button',
    3000,
    (size) => actions([button({ url: `https://a.example/${'x'.repeat(size - 18)}` })]),
  ],
  ['an action_id', 255, (size) => actions([button({ action_id: 'x'.repeat(size) })])],
  ['a block_id', 255, (size) => ({ type: 'divider', block_id: 'x'.repeat(size) })],
  ['the options of a menu', 100, (size) => select(many(size, (i) => option(`v${i}`)))],
  ['the value of an option', 150, (size) => select([option('x'.repeat(size))])],
  [
    'the rows of a table',
    100,
    (size) => ({ type: 'table', rows: many(size, () => [{ type: 'raw_text', text: 'x' }]) }),
  ],
  [
    'the cells of a row',
    20,
    (size) => ({ type: 'table', rows: [many(size, () => ({ type: 'raw_text', text: 'x' }))] }),
  ],
];

describe('limits of Block Kit', () => {
  it.each(limits)('%s: %i', (_what, limit, make) => {
    expect(problemsOfMessage([make(limit)])).toEqual([]);
    expect(problemsOfMessage([make(limit + 1)])).toHaveLength(1);
  });

  it('50 blocks a message, 100 a view', () => {
    const dividers = (count: number) => many(count, () => ({ type: 'divider' }));
    expect(problemsOfMessage(dividers(50))).toEqual([]);
    expect(problemsOfMessage(dividers(51))).toEqual([
      '[ERROR] no more than 50 items allowed [json-pointer:/blocks]',
    ]);
    expect(problemsOfView({ type: 'home', blocks: dividers(100) }, 'home')).toEqual([]);
    expect(problemsOfView({ type: 'home', blocks: dividers(101) }, 'home')).toHaveLength(1);
  });
});

const refused: readonly [why: string, block: Json, problem: string][] = [
  [
    'too long',
    section('x'.repeat(3001)),
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  ['empty', section(''), 'must be more than 0 characters [json-pointer:/blocks/0/text/text]'],
  ['of no known type', { type: 'banner' }, 'unsupported type [json-pointer:/blocks/0/type]'],
  ['without its text', { type: 'header' }, 'missing required field: text [json-pointer:/blocks/0]'],
  [
    'with something unknown',
    { type: 'divider', colour: 'red' },
    'additional property: colour [json-pointer:/blocks/0]',
  ],
  [
    'mrkdwn where plain text must be',
    { type: 'header', text: { type: 'mrkdwn', text: 'x' } },
    '[json-pointer:/blocks/0/text/type]',
  ],
  [
    'of a wrong type',
    { type: 'divider', block_id: 7 },
    'must provide a string [json-pointer:/blocks/0/block_id]',
  ],
  ['two actions of one name', actions([button(), button()]), 'action_id go already exists'],
];

describe('a block is refused', () => {
  it.each(refused)('%s', (_why, block, problem) => {
    expect(problemsOfMessage([block]).join('\n')).toContain(problem);
  });

  it('two blocks of one name', () => {
    const divider = { type: 'divider', block_id: 'same' };
    expect(problemsOfMessage([divider, divider])).toEqual([
      '[ERROR] block_id same already exists [json-pointer:/blocks]',
    ]);
  });
});

describe('a modal', () => {
  const modal = (more: Json): Json => ({
    type: 'modal',
    title: plain('Settings'),
    blocks: [section('x')],
    ...more,
  });
  const input = { type: 'input', label: plain('Who'), element: { type: 'plain_text_input', action_id: 'a' } };

  it.each<[string, Json, number]>([
    ['with a short title', modal({}), 0],
    ['with a title of 25 characters', modal({ title: plain('x'.repeat(25)) }), 1],
    ['with 3,001 characters of metadata', modal({ private_metadata: 'x'.repeat(3001) }), 1],
    ['with an input and no submit', modal({ blocks: [input] }), 1],
    ['with an input and a submit', modal({ blocks: [input], submit: plain('Save') }), 0],
    ['with a table', modal({ blocks: [{ type: 'table', rows: [[{ type: 'raw_text', text: 'x' }]] }] }), 1],
  ])('%s', (_what, view, problems) => {
    expect(problemsOfView(view, 'modal')).toHaveLength(problems);
  });
});
