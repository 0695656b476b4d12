import { describe, expect, it } from 'vitest';
import { lacksVotes } from '../../../src/answer/abstain/voteless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  lacksVotes(find(parseQuestion(question), indexOf(analysisOf(body))));

const FOR = 'how many MPs voted for the bill?';
const AGAINST = 'how many MPs voted against the bill?';

describe('votes that nobody counts there', () => {
  it.each([
    [FOR, 'Parliament passed the bill on city taxes in a voice vote; 212 MPs attended the debate.'],
    [FOR, 'Parliament passed the bill by a voice vote with 212 MPs present.'],
    [FOR, 'The bill was passed in a show of hands.'],
    [AGAINST, 'The council of Ulm passed the bill by 27 votes to 24.'],
    ['how many councillors opposed the bill?', 'MPs passed the bill by 27 votes to 24.'],
  ])('%s %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['both sides', FOR, 'Parliament passed the bill by 120 votes to 90.'],
    ['a score', AGAINST, 'The bill passed 52-48 on Monday.'],
    ['a side in words', AGAINST, 'Four MPs joined the Greens in opposing the bill.'],
    ['a number in words', FOR, 'Ninety MPs backed the bill.'],
    ['all', FOR, 'Parliament passed the bill unanimously in a show of hands.'],
    ['a parliament by its name', FOR, 'The National Council passed the bill by 120 votes to 63.'],
    ['another question', 'how many MPs attended?', 'The bill was passed in a show of hands.'],
  ])('should NOT: %s: %s %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
