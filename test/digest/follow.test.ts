import { describe, expect, test } from 'vitest';
import { type Followed, isNamed, sightingsIn } from '../../src/digest/follow.ts';
import { textOf } from '../../src/story/span.ts';
import { harbour } from './stories.ts';

const { body } = harbour.story;
const seen = (...follows: Followed[]) =>
  sightingsIn(harbour, follows).map(({ follow, line }) => [follow.term, textOf(body, line.sentence)]);

describe('sightings', () => {
  test.each(['Tom Reyes', 'Reyes', 'tom reyes'])('the speaker %s is found under any of his names', (term) => {
    expect(seen({ kind: 'speaker', term })).toEqual([[term, expect.stringContaining('We will not reopen')]]);
  });

  test('with a sentence either side, as one stretch of the story', () => {
    const [sighting] = sightingsIn(harbour, [{ kind: 'speaker', term: 'Tom Reyes' }]);
    const text = textOf(body, sighting?.line.span ?? { start: 0, end: 0 });
    expect(text).toMatch(/^The harbour of Westport will close/);
    expect(text).toMatch(/Nobody wants a second collapse."\n\nAnna Holm, .* until June\.$/);
  });

  test('a topic is found where all its words stand in one sentence, in any form', () => {
    expect(seen({ kind: 'topic', term: 'repairing quay walls' })).toEqual([
      ['repairing quay walls', expect.stringContaining('divers repair a quay wall')],
    ]);
  });

  test.each<Followed>([
    { kind: 'speaker', term: 'Ada Lund' },
    { kind: 'speaker', term: 'Tom' },
    { kind: 'topic', term: 'beach repairs' },
    { kind: 'topic', term: '' },
    // Named, but nobody quotes it.
    { kind: 'speaker', term: 'Eastport' },
  ])('nothing for %j', (follow) => {
    expect(seen(follow)).toEqual([]);
  });

  test('two follows that lead to one sentence are told once', () => {
    const follows: Followed[] = [
      { kind: 'speaker', term: 'Tom Reyes' },
      { kind: 'topic', term: 'reopen the harbour' },
    ];
    expect(seen(...follows)).toHaveLength(1);
  });
});

test.each([
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', true],
  ['Zelenskyy', 'Volodymyr Zelensky', true],
  ['Marco Rubio', 'Rubio', true],
  ['Marco Rubio', 'Senator Marco Rubio', true],
  ['The Kremlin', 'Kremlin', true],
  ['Marco Rubio', 'Marco', false],
  ['Marco Rubio', 'Maria Rubio', false],
  ['Kim Jong Un', 'Kim Yo Jong', false],
  ['Kim', 'Tim', false],
])('%s and %s: one person? %s', (name, other, isOne) => {
  expect(isNamed('', { start: 0, end: 0, name: other }, name)).toBe(isOne);
});
