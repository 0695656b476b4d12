import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../../src/attribution/reading.ts';
import { blocksOf } from '../../../../src/story/blocks.ts';
import { sentencesOf } from '../../../../src/story/sentences.ts';

/** What the first name of a text names. */
const kindIn = (body: string): string | undefined =>
  readingOf(body, sentencesOf(body, blocksOf(body))).mentions.find(({ kind }) => kind === 'name')?.entity;

describe('what a name names by its own words', () => {
  test.each([
    ['a road', 'They blocked Velm-Sorn Road.', 'place'],
    ['a part of a land', 'They met in Velm State.', 'place'],
    ['by where it lies', 'They met in West Velm.', 'place'],
    ['a train', 'They took the night to Velm Express.', 'organisation'],
    ['an outlet by what stands behind it', 'They rang the Velm newspaper.', 'organisation'],
    ['should NOT: a body of which the name is a part', 'They rang the Public Velm agency herself.', 'person'],
    ['should NOT: whose surname is a place', 'They met Ann Lane.', 'person'],
    ['should NOT: a given name before it', 'They met Ann West.', 'person'],
  ])('%s: %s', (_, body, kind) => {
    expect(kindIn(body)).toBe(kind);
  });
});
