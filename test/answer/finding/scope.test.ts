import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/answer/finding/scope.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { STORM } from '../story.ts';

const scope = (question: string) => scopeOf(parseQuestion(question), indexOf(STORM));

describe('scopeOf', () => {
  it('looks for what is asked about in what the source is credited with', () => {
    const { question, statements } = scope('what did Lee say about the sea wall?');
    expect(question.terms.map(({ form }) => form)).toEqual(['sea', 'wall']);
    expect([...(statements?.values() ?? [])].map(({ source }) => source?.name)).toEqual(
      [...(statements?.values() ?? [])].map(() => 'Ann Lee'),
    );
    expect(statements?.size).toBe(3);
  });

  it.each([
    'what did Brown say about the sea wall?',
    'who said work starts on Friday?',
    'when did boats sink?',
  ])('should NOT narrow: %s', (question) => expect(scope(question).statements).toBeUndefined());
});
