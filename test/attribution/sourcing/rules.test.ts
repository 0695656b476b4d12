import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/attribution/reading.ts';
import { decide, framesByUnit } from '../../../src/attribution/sourcing/decide.ts';
import { blocksOf } from '../../../src/story/blocks.ts';
import { sentencesOf } from '../../../src/story/sentences.ts';

/** What the rules propose for the last quotation of a text: the rule and whom. */
const lastIn = (body: string): readonly (string | undefined)[] => {
  const reading = readingOf(body, sentencesOf(body, blocksOf(body)));
  const choice = decide(reading, framesByUnit(reading)).at(-1)?.choice;
  return [choice?.rule, choice && body.slice(choice.source.start, choice.source.end)];
};

describe('a quotation alone in its sentence', () => {
  test.each([
    [
      'stays with the speaker over a paragraph',
      '“It is cold,” Bo Diaz said. Ann Laird worries about winter.\n\n“What do I do then?”',
      ['continued', 'Bo Diaz'],
    ],
    [
      'stays with the speaker of the quotation before it',
      '“It is cold,” Bo Diaz said. “What do I do then?”',
      ['continued', 'Bo Diaz'],
    ],
    [
      'stays with him who goes on as “he”',
      '“It is cold,” Bo Diaz said. He worries about winter. “What do I do then?”',
      ['continued', 'Bo Diaz'],
    ],
    [
      'is of who has spoken before it, not of who “should”',
      'Bo Diaz, a clerk, said that Ann Laird should apologise.\n\n“I am sure that it is late.”',
      ['announced', 'Bo Diaz'],
    ],
  ])('%s', (_, body, expected) => {
    expect(lastIn(body)).toEqual(expected);
  });
});
