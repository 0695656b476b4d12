import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'The ward in Ulm will close in May, the hospital said on Monday.',
      '“The ward is falling apart,” said Ann Lee, a doctor there.',
      'One nurse said that it was early. Another nurse said that it was late.',
      'Other patients said that they were glad.',
    ].join('\n\n'),
  ),
);

describe('others', () => {
  it.each([
    ['called so', 'what did other patients say?', /^Other patients/],
    ['called another', 'what did another nurse say?', /late/],
    ['one, who is no other', 'what did the doctor say?', /falling apart/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['the only one', 'what did other doctors say?'],
    ['the only one, of a topic', 'what did other doctors say about the ward?'],
  ])('should NOT be %s: %s', (_why, question) => expect(answerTo(question)).toBe('none'));
});
