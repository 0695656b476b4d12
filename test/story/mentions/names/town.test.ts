import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../src/attribution/reading.ts';
import { blocksOf } from '../../../../src/story/blocks.ts';
import { sentencesOf } from '../../../../src/story/sentences.ts';

/** What the first name of a text names. */
const kindIn = (body: string): string | undefined =>
  readingOf(body, sentencesOf(body, blocksOf(body))).mentions.find(({ kind }) => kind === 'name')?.entity;

describe('a town that is called like somebody', () => {
  test.each([
    ['in a state', 'They met in Ann Vale, Ohio.'],
    ['in a state of two words', 'It fell near Ann Vale, North Carolina, in May.'],
  ])('%s', (_, body) => {
    expect(kindIn(body)).toBe('place');
  });

  test.each([
    ['who comes from a state', 'They met with Ann Vale, Ohio’s governor.'],
    ['believed in', 'They believe in Ann Vale, a friend.'],
    ['of whom a state says something', 'Of Ann Vale, Ohio knows little.'],
  ])('should NOT: %s', (_, body) => {
    expect(kindIn(body)).toBe('person');
  });
});
