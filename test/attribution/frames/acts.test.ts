import { describe, expect, test } from 'vitest';
import { isAct } from '../../../src/attribution/frames/acts/acts.ts';
import { readingOf } from '../../../src/attribution/reading.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';

const isActIn = (body: string, verb: string): boolean => {
  const reading = readingOf(body, sentencesOf(body, blocksOf(body)));
  return isAct(
    reading,
    reading.tokens.findIndex(({ lower }) => lower === verb),
  );
};

/** Acts that nothing would be shown of in so short a text, whatever rule there is: the rules by themselves. */
describe('a reporting verb tells an act', () => {
  test.each([
    ['invited', 'Ann Lee invited two drivers.'],
    ['told', 'The minister told a deliberate lie.'],
    ['showed', 'Ann Lee showed contempt for the court.'],
    ['say', 'It is harder than, say, a sale.'],
    ['thanks', 'They won thanks to late votes.'],
    ['state', 'Ann Lee and state Senator Carla Diaz left.'],
  ])('%s: %s', (verb, body) => {
    expect(isActIn(body, verb)).toBe(true);
  });

  test.each([
    ['invited', 'Ann Lee invited drivers to speak.'],
    ['told', 'The minister told drivers that it is safe.'],
    ['showed', 'The report showed that the bridge is old.'],
    ['say', 'Critics say the bridge is old.'],
    ['thanks', 'Ann Lee thanks the drivers.'],
    ['state', 'Critics state the bridge is old.'],
  ])('should NOT, %s: %s', (verb, body) => {
    expect(isActIn(body, verb)).toBe(false);
  });
});
