import { describe, expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';
import { answerTo } from './search.ts';

describe('that it was not told comes first', () => {
  test.each([
    ['a time', 'did the detectives say when the phone was last used?', /declined to say/],
    ['a reason', 'did the airline give a reason for the late start?', /did not give/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  test.each([
    ['who told it', 'did the coroner say when the inquest would open?', /open in May/],
    ['what was said', 'what did Carl Roe say about the lake?', /search of the lake/],
  ])('should NOT: %s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));
});

test('whether somebody commented is told where they were asked', () =>
  expect(
    answerIn(
      analysisOf(
        [
          '“They are in police custody. The police took them from their homes,” Bo Diaz said.',
          'Police officers were not immediately available to respond to the claims.',
        ].join('\n\n'),
        { title: 'Dozens held' },
      ),
    )('did the police comment?'),
  ).toMatch(/not immediately available/));
