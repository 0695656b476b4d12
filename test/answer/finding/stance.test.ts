import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The Greens won the election in Ulm on Sunday, and their leader, Ida Holt, said that talks would begin on Monday.',
      'The Homeland party demanded a recount in Dorton, alleging that 3,000 ballots had gone missing.',
      'The election commission rejected the claim as baseless.',
      'European leaders congratulated Holt.',
      '“The union welcomed nothing,” said Holt.',
      'The port authority was criticised by all sides.',
    ].join('\n\n'),
    { title: 'Greens win in Ulm' },
  ),
);

it.each([
  ['what did the election commission say?', /rejected the claim/],
  ['how did the election commission react?', /rejected the claim/],
  ['how did the commission respond to the claim?', /rejected the claim/],
  ['is there any reaction from European leaders?', /congratulated/],
])('whoever is not quoted takes a stance: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

it.each([
  ['in somebody else’s words', 'what did the union say?'],
  ['what is done to them', 'what did the port authority say?'],
  ['of another topic', 'what did the election commission say about the ferry?'],
])('should NOT be one: %s: %s', (_what, question) => expect(answerTo(question)).toBe('none'));
