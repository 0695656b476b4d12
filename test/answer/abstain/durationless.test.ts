import { describe, expect, it } from 'vitest';
import { isDurationless } from '../../../src/answer/abstain/durationless.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  isDurationless(find(parseQuestion(question), indexOf(analysisOf(body))));

describe('how long is asked, and no length of time is there', () => {
  it.each([
    ['how long did the talks last?', 'Talks on pay came close to a deal last night, Lee said.'],
    ['how long did the talks last?', 'The talks were only a last resort.'],
    ['how long did the study last?', 'The study had 900 people. They were 40 to 60 years old.'],
    ['how long did the work take?', 'The work costs $2 million a year.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a length', 'how long did the talks last?', 'The talks lasted six hours.'],
    ['a length without a number', 'how long did the talks last?', 'The talks went on overnight.'],
    ['a length right behind', 'how long did the talks last?', 'The talks were in Ulm. They took a week.'],
    ['since when', 'how long has Lee been held?', 'Lee was held at the border in May.'],
    ['by when it began', 'how long has Lee been held?', 'Lee was seized 22 months ago.'],
    ['its end', 'how long will the strike last?', 'The strike will go on until the firm gives in.'],
    ['no deed', 'how long is the bridge?', 'The bridge is 90 metres long.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
