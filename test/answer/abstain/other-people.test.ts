import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    'Seven days of fighting have killed at least 184 Palestinians, the ministry said.\n\nThree American nurses were hurt.\n\nRockets were fired into Israel.',
    { title: 'Truce talks go on' },
  ),
);

describe('those of one country are not those of another', () => {
  it.each(['how many Israelis were killed?', 'how many Egyptians were killed?'])('%s', (question) =>
    expect(answerTo(question)).toBe('none'),
  );

  it.each([
    ['it is they', 'how many Palestinians were killed?', /184/],
    ['they are called so before what they are', 'how many Americans were hurt?', /Three American/],
  ])('should NOT refuse where %s: %s', (_why, question, expected) =>
    expect(answerTo(question)).toMatch(expected),
  );
});
