import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/story/blocks.ts';
import { textOf } from '../../../src/story/span.ts';
import { diffVersions, type SentenceChange, type Version } from '../../../src/story/versions/diff.ts';
import { standingOf } from '../../../src/story/versions/standing.ts';
import { heard } from '../../../src/story/versions/trivial.ts';

const version = (body: string, title = 'Harbour to close', byline = 'Ann Lee'): Version => ({
  ...{ title, byline, body },
  blocks: blocksOf(body),
});

const original = version(
  [
    'The harbour will close for six weeks from Monday. Divers will repair the wall.',
    '"We will not reopen early," Tom Reyes said. About 40 boats are affected.',
    'The union put the cost at £1.2m.',
  ].join('\n\n'),
);

const edited = (change: (body: string) => string): Version => version(change(original.body));

function told(change: SentenceChange, after: Version, before = original): string {
  const was = 'before' in change ? textOf(before.body, change.before) : '';
  const is = 'after' in change ? textOf(after.body, change.after) : '';
  return `${change.kind}: ${was === is ? was : `${was} → ${is}`}`;
}

const changesTo = (after: Version) =>
  diffVersions(original, after)
    .sentences.filter(({ kind }) => kind !== 'same')
    .map((change) => told(change, after));

describe('trivial edits', () => {
  test.each<[string, (body: string) => string]>([
    [
      'curly quotation marks',
      (body) => body.replace('"We will not reopen early,"', '“We will not reopen early,”'),
    ],
    ['the comma inside the marks', (body) => body.replace('early," Tom', 'early", Tom')],
    ['a double space', (body) => body.replace('six weeks', 'six  weeks')],
    ['a full stop lost', (body) => body.replace('£1.2m.', '£1.2m')],
    ['a comma added', (body) => body.replace('weeks from', 'weeks, from')],
    ['a dash for a comma', (body) => body.replace('weeks from', 'weeks — from')],
  ])('%s', (_, change) => {
    const diff = diffVersions(original, edited(change));
    expect(diff.real).toBe(false);
    expect(diff.sentences.map(({ kind }) => kind)).toContain('trivial');
  });

  test('a byline', () => {
    const after = version(original.body, original.title, 'Ann Lee and Bo Kim');
    expect(diffVersions(original, after)).toMatchObject({ byline: true, title: false, real: false });
  });
});

describe('real edits', () => {
  test.each<[string, (body: string) => string, string[]]>([
    [
      'a figure',
      (body) => body.replace('40 boats', '60 boats'),
      ['changed: About 40 boats are affected. → About 60 boats are affected.'],
    ],
    [
      'the point of a figure',
      (body) => body.replace('£1.2m', '£12m'),
      ['changed: The union put the cost at £1.2m. → The union put the cost at £12m.'],
    ],
    [
      'a currency',
      (body) => body.replace('£1.2m', '€1.2m'),
      ['changed: The union put the cost at £1.2m. → The union put the cost at €1.2m.'],
    ],
    [
      'quotation marks taken away',
      (body) => body.replace('"We will not reopen early,"', 'We will not reopen early,'),
      ['changed: "We will not reopen early," Tom Reyes said. → We will not reopen early, Tom Reyes said.'],
    ],
    [
      'a sentence gone',
      (body) => body.replace(' About 40 boats are affected.', ''),
      ['removed: About 40 boats are affected. → '],
    ],
    [
      'a sentence more',
      (body) => `${body} It will seek damages from the ferry line.`,
      ['added:  → It will seek damages from the ferry line.'],
    ],
    [
      'another sentence in its place',
      (body) => body.replace('Divers will repair the wall.', 'Nobody was hurt in March.'),
      ['removed: Divers will repair the wall. → ', 'added:  → Nobody was hurt in March.'],
    ],
  ])('%s', (_, change, expected) => {
    const after = edited(change);
    expect(changesTo(after)).toEqual(expected);
    expect(diffVersions(original, after).real).toBe(true);
  });

  test('a title in other words', () => {
    expect(diffVersions(original, version(original.body, 'Harbour may close'))).toMatchObject({
      title: true,
      real: true,
    });
  });
});

test('a paragraph that moved says what it said', () => {
  const [a, b, c] = original.body.split('\n\n');
  const after = version([c, a, b].join('\n\n'));
  expect(changesTo(after)).toEqual(['moved: The union put the cost at £1.2m.']);
  expect(diffVersions(original, after).real).toBe(false);
});

test('repeated sentences are aligned in order', () => {
  const before = version('No comment. He left. No comment. She stayed. No comment.');
  const after = version('No comment. He left. No comment. No comment.');
  const { sentences } = diffVersions(before, after);
  expect(
    sentences.filter(({ kind }) => kind !== 'same').map((change) => told(change, after, before)),
  ).toEqual(['removed: She stayed. → ']);
});

const sentence = fc.constantFrom(
  'One came.',
  'Two left early.',
  'Three stayed on.',
  '"No," he said.',
  'It rained.',
);
const body = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(' '));

test('every sentence of both versions is accounted for, once and in order', () => {
  fc.assert(
    fc.property(body, body, (a, b) => {
      const [before, after] = [version(a), version(b)];
      const { sentences } = diffVersions(before, after);
      const was = sentences.flatMap((change) => ('before' in change ? [change.before] : []));
      const is = sentences.flatMap((change) => ('after' in change ? [change.after] : []));
      const text = (of: Version, spans: typeof was) =>
        spans
          .toSorted((x, y) => x.start - y.start)
          .map((span) => textOf(of.body, span))
          .join(' ');
      expect(text(before, was)).toBe(a);
      expect(text(after, is)).toBe(b);
      const inPlace = sentences.filter(({ kind }) => kind === 'same');
      const starts = inPlace.flatMap((change) => ('after' in change ? [change.after.start] : []));
      expect(starts).toEqual(starts.toSorted((x, y) => x - y));
    }),
  );
});

test('a version against itself changes nothing', () => {
  fc.assert(
    fc.property(body, (text) => {
      const diff = diffVersions(version(text), version(text));
      expect(diff.real).toBe(false);
      expect(diff.sentences.every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});

test('two long texts that share nothing are told apart all the same', () => {
  const long = (word: string) =>
    version(Array.from({ length: 3000 }, (_, i) => `The ${word} number ${i} came.`).join(' '));
  const { sentences } = diffVersions(long('cat'), long('dog'));
  expect(sentences).toHaveLength(6000);
});

describe('an answer given from the old version', () => {
  const spanOf = (text: string) => {
    const start = original.body.indexOf(text);
    return { start, end: start + text.length };
  };
  test.each<[string, (body: string) => string, string, string[]]>([
    [
      'another sentence changed',
      (b) => b.replace('six weeks', 'two weeks'),
      'stands',
      ['About 40 boats are affected.'],
    ],
    [
      'its marks changed',
      (b) => b.replace('affected.', 'affected'),
      'stands',
      ['About 40 boats are affected'],
    ],
    ['its figure changed', (b) => b.replace('40', '60'), 'changed', ['About 60 boats are affected.']],
    ['it is gone', (b) => b.replace('About 40 boats are affected.', ''), 'vanished', []],
    [
      'it moved',
      (b) => `About 40 boats are affected. ${b.replace(' About 40 boats are affected.', '')}`,
      'stands',
      ['About 40 boats are affected.'],
    ],
  ])('%s', (_, change, standing, texts) => {
    const after = edited(change);
    const found = standingOf(spanOf('About 40 boats are affected.'), diffVersions(original, after));
    expect(found.standing).toBe(standing);
    expect(found.now.map((span) => textOf(after.body, span))).toEqual(texts);
  });
});

test.each([
  ['“Yes,” he said — twice.', '"Yes" he said twice'],
  ['1,200.50 boats, at 10:30.', '1,200.50 boats at 10:30'],
  ['A well-known man', 'A well-known man'],
])('%s is heard as %s', (text, expected) => {
  expect(heard(text)).toBe(expected);
});
