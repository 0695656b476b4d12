import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenBy, updateFor } from '../../src/workspace/http/seen.ts';
import { missing, valuesOf } from '../../src/workspace/page/blocks/values.ts';
import { piecesOf, roleOf } from '../../src/workspace/page/marks.ts';
import { messagesOf, repliesTo, type Shown, updated } from '../../src/workspace/page/seen.ts';
import { suggestionsFor } from '../../src/workspace/page/suggestions.ts';
import type { DrawnAttribution } from '../../src/workspace/protocol.ts';
import { post } from '../../src/workspace/state/messages.ts';
import type { Json } from '../../src/workspace/state/model.ts';
import { plain, room } from './room.ts';

const shownTo = (user: string, around = room()): Shown => ({
  ...seenBy(around.workspace, user, { connected: true, hasStories: false }),
  statuses: {},
});

describe('suggestions while typing', () => {
  const labels = (typed: string) =>
    suggestionsFor(shownTo('U0YOU'), typed, typed.length).list.map(({ label }) => label);

  it.each<[string, string[]]>([
    ['/', ['/echo', '/who']],
    ['/ec', ['/echo']],
    ['/echo x', []],
    ['say /ec', []],
    ['@', ['@echo', '@you', '@maya', '@jonas']],
    ['hello @ma', ['@maya']],
    ['mail me@ma', []],
    ['#g', ['#general']],
  ])('%s → %j', (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });
});

describe('what a person sees', () => {
  it('is not what is only for another', () => {
    const around = room();
    post(around.workspace, { channel: 'C0NEWSROOM', user: 'U0APP', text: 'psst', onlyFor: 'U0MAYA' });
    const [change] = around.changes;
    expect(change && updateFor(around.workspace, change, 'U0MAYA')).toMatchObject({ type: 'message' });
    expect(change && updateFor(around.workspace, change, 'U0YOU')).toBeUndefined();
    expect(shownTo('U0YOU', around).messages).toEqual([]);
    expect(shownTo('U0MAYA', around).messages).toHaveLength(1);
  });

  it('follows the changes to where a fresh look would be', () => {
    const around = room();
    let shown: Shown | undefined = shownTo('U0YOU', around);
    const first = post(around.workspace, { channel: 'C0NEWSROOM', user: 'U0YOU', text: 'one' });
    post(around.workspace, { channel: 'C0NEWSROOM', user: 'U0APP', text: 'two', threadTs: first.ts });
    for (const change of around.changes) {
      const update = updateFor(around.workspace, change, 'U0YOU');
      if (update) shown = updated(shown, update);
    }
    expect(shown).toEqual(shownTo('U0YOU', around));
    expect(shown && messagesOf(shown, 'C0NEWSROOM').map(({ text }) => text)).toEqual(['one']);
    expect(shown && repliesTo(shown, first).map(({ text }) => text)).toEqual(['two']);
  });
});

describe('the inputs of a modal', () => {
  const input = (element: Json, more: Json = {}): Json => ({
    type: 'input',
    block_id: 'b',
    label: plain('Label'),
    element: { action_id: 'a', ...element },
    ...more,
  });

  it.each<[Json, Json]>([
    [{ type: 'plain_text_input' }, { value: null }],
    [{ type: 'plain_text_input', initial_value: 'x' }, { value: 'x' }],
    [{ type: 'timepicker', initial_time: '08:30' }, { selected_time: '08:30' }],
    [{ type: 'checkboxes' }, { selected_options: [] }],
    [{ type: 'conversations_select', initial_conversation: 'C1' }, { selected_conversation: 'C1' }],
  ])('%j begin as %j', (element, held) => {
    expect(valuesOf([input(element)], {})).toEqual({ b: { a: { type: element['type'], ...held } } });
  });

  it('keep what was entered', () => {
    const entered = { b: { a: { value: 'typed' } } };
    expect(valuesOf([input({ type: 'plain_text_input' })], entered)['b']?.['a']).toMatchObject({
      value: 'typed',
    });
  });

  it.each<[boolean, Json, string[]]>([
    [false, { type: 'plain_text_input' }, ['b']],
    [true, { type: 'plain_text_input' }, []],
    [false, { type: 'plain_text_input', initial_value: 'x' }, []],
    [false, { type: 'checkboxes' }, ['b']],
  ])('optional %s, %j: missing %j', (optional, element, expected) => {
    const blocks = [input(element, { optional })];
    expect(Object.keys(missing(blocks, valuesOf(blocks, {})))).toEqual(expected);
  });
});

describe('a coloured story', () => {
  const attribution: DrawnAttribution = {
    type: 'direct',
    content: [{ start: 0, end: 6 }],
    source: { start: 7, end: 10 },
    cue: { start: 11, end: 15 },
  };
  const story = {
    id: 's',
    title: 't',
    outlet: 'o',
    body: '"Yes," Lee said.',
    blocks: [],
    attributions: [attribution],
  };

  it('is cut where its marks begin and end', () => {
    const pieces = piecesOf(story, { start: 0, end: 16 });
    expect(pieces.map((piece) => [piece.text, roleOf(piece)])).toEqual([
      ['"Yes,"', 'content'],
      [' ', undefined],
      ['Lee', 'source'],
      [' ', undefined],
      ['said', 'cue'],
      ['.', undefined],
    ]);
  });

  it('shows a source inside its cue', () => {
    const cited = { ...attribution, content: [], cue: { start: 7, end: 15 } };
    const pieces = piecesOf({ ...story, attributions: [cited] }, { start: 7, end: 15 });
    expect(pieces.map((piece) => [piece.text, roleOf(piece)])).toEqual([
      ['Lee', 'source'],
      [' said', 'cue'],
    ]);
  });

  it('is the story: joined, the pieces are the text, for any marks', () => {
    const body = 'Any text, long enough for spans to overlap in.';
    const span = fc
      .tuple(fc.nat(body.length), fc.nat(body.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const marked = fc.record({
      type: fc.constant('mixed' as const),
      content: fc.array(span),
      source: span,
      via: span,
    });
    fc.assert(
      fc.property(fc.array(marked), span, (attributions, block) => {
        const pieces = piecesOf({ ...story, body, attributions }, block);
        expect(pieces.map(({ text }) => text).join('')).toBe(body.slice(block.start, block.end));
      }),
    );
  });
});
