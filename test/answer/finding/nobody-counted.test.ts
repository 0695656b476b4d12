import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = (question: string, body: string): string => answerIn(analysisOf(body))(question);

describe('that nobody is in a state comes before a figure of something else', () => {
  it.each([
    [
      'how many people died?',
      'No deaths have been reported.',
      'In 2019, 12 people died in a fire in Dorton.',
    ],
    ['how many people died?', 'No deaths were reported, police said.', 'Some 300 people were evacuated.'],
    ['how many died?', 'There were no reports of injuries or deaths.', 'The store has 40 workers.'],
    ['how many people were killed?', 'There were no fatalities.', 'Thirty people were hurt.'],
    ['how many people were hurt?', 'There were no casualties.', 'The store has 40 workers.'],
    ['how many people are missing?', 'Nobody is missing, police said.', 'Twelve people were rescued.'],
  ])('%s: %s', (question, none, other) =>
    expect(answerTo(question, `A fire damaged a store in Ulm.\n\n${none}\n\n${other}`)).toBe(none),
  );

  it.each([
    [
      'a count of now',
      'how many people died?',
      'Two people died in Ulm.',
      'No deaths were reported in Dorton.',
    ],
    ['nobody else', 'how many people were hurt?', 'Ann Lee was hurt.', 'Nobody else was hurt.'],
    ['another state', 'how many people were killed?', 'Three were killed.', 'Nobody was hurt in Dorton.'],
  ])('should NOT: %s', (_what, question, first, none) =>
    expect(answerTo(question, `${first}\n\n${none}`)).not.toBe(none),
  );
});
