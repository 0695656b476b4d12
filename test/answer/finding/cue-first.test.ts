import { describe, expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Police in Ulm arrested the candidate Bo Diaz on Thursday, an official told a news agency, as officers broke up a march.',
      'Campaign manager Ann Lee confirmed the arrest of Diaz, who had called for new polls.',
      'A relative also said that Diaz had been held.',
    ].join('\n\n'),
    { title: 'Candidate held' },
  ),
);

describe('whoever says it by the very verb', () => {
  test.each([['who confirmed the arrest?', /^Campaign manager Ann Lee/]])('%s', (question, expected) =>
    expect(answerTo(question)).toMatch(expected),
  );

  test.each([['who said that Diaz had been held?', /^A relative/]])(
    'should NOT, of a verb that only tells that it was said: %s',
    (question, expected) => expect(answerTo(question)).toMatch(expected),
  );
});
