import { describe, expect, it } from 'vitest';
import { isUnspoken } from '../../../src/answer/abstain/unspoken.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  isUnspoken(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('who said what nobody is credited with', () => {
  it.each([
    ['who said the sea wall is too low?', 'The sea wall is too low for such a storm.'],
    ['whosaid the sea wall is too low', 'Ida Holt left the port. The sea wall is too low for such a storm.'],
    ['who warned the students?', 'The rise in fees of the students led to a march. It rained.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a speaker', 'who said the sea wall is too low?', 'The sea wall is too low, Ida Holt said.'],
    ['a body', 'who said the wall is too low?', 'The wall is too low, the council said.'],
    ['another question', 'who built the sea wall?', 'The sea wall was built by Ida Holt.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
