import { describe, expect, it } from 'vitest';
import { lacksWant } from '../../../src/answer/abstain/wantless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  lacksWant(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('what others have offered is not what somebody wants', () => {
  it.each([
    ['what do the unions want?', 'The port has offered the unions 3 per cent.'],
    ['what do the unions want?', 'The unions turned down the offer of the port on Monday.'],
    ['what are the pilots demanding?', 'The pilots approved a contract in May.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a wish', 'what do the unions want?', 'The unions are seeking 6 per cent.'],
    ['a demand', 'what do the unions want?', 'The unions demand a rise, and the port offered 3 per cent.'],
    ['a condition', 'what do the pilots want?', 'The pilots will fly only with a contract.'],
    [
      'another question',
      'what did the port offer the unions?',
      'The port has offered the unions 3 per cent.',
    ],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
