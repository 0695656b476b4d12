import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const STORM = analysisOf(
  [
    'Waves flooded 85 homes in Ulm on Thursday.',
    'A 43-year-old van driver died when a tree fell on him.',
    'A dog was hurt.',
  ].join('\n\n'),
  { title: 'Storm floods Ulm' },
);

it('one person is a count', () => expect(answerIn(STORM)('how many people died?')).toMatch(/van driver/));

it.each([
  ['a dog is nobody', STORM, 'how many people were hurt?'],
  [
    'where they are counted one is a part',
    analysisOf('A man was hurt at the pier. He is a baker.'),
    'how many people died?',
  ],
])('should NOT: %s', (_why, story, question) => expect(answerIn(story)(question)).toBe('none'));
