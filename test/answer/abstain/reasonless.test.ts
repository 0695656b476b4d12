import { describe, expect, it } from 'vitest';
import { isReasonless } from '../../../src/answer/abstain/reasonless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  isReasonless(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('that something is so tells nothing of why', () => {
  it.each([
    ['why have the ferry talks stalled?', 'The ferry talks have stalled.'],
    ['why is Holt leaving?', 'Holt is leaving in June and takes a post in Dorton.'],
    ['why was the spending deferred in April?', 'Minutes show that the spending was deferred in April.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a conjunction', 'why is Holt leaving?', 'Holt is leaving because of her health.'],
    ['a preposition', 'why have the ferry talks stalled?', 'The ferry talks have stalled over pay.'],
    ['a verb of cause', 'why is Holt leaving?', 'Her leaving was prompted by a row, Holt wrote.'],
    ['that it is not known', 'why is Holt leaving?', 'The port will not say why Holt is leaving.'],
    ['only a part of it', 'why did Holt sell the ferry?', 'The ferry was old and its hull had rust.'],
    ['no question of why', 'when is Holt leaving?', 'Holt is leaving in June.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
