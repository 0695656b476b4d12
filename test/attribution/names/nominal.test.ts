import { describe, expect, test } from 'vitest';
import { sourcesIn } from './sources-in.ts';

const rain = 'Rain fell on the quay for days, and the ferry stayed in the harbour. '.repeat(30);

describe('a title or description is of the one whom the story gives it', () => {
  test.each([
    [
      'named after the lead that describes her',
      'The mayor said it was over.\n\nMayor Ann Lee slept.',
      ['Ann Lee'],
    ],
    [
      'should NOT: by one word, named long after',
      `The mayor said it was over.\n\n${rain}\n\nMayor Ann Lee slept.`,
      [undefined],
    ],
    [
      'should NOT: a candidate no more',
      'The candidate said it was over.\n\nFormer candidate Ann Lee slept.',
      [undefined],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
