import { analysisOf, answerIn } from '../story.ts';

const SEARCH = analysisOf(
  [
    'Detectives searching for the pilot said on Monday that the phone of Ida Holt was last seen in a lay-by.',
    'Chief inspector Carl Roe said that a search of the lake would go on.',
    'He declined to say when her phone was last used.',
    'The airline said it was helping police. It did not give a reason for her late start.',
    'The coroner, Ann Lee, said that the inquest would open in May.',
    'A friend was asked if Holt had seemed tired.',
    '“She was wide awake,” he said.',
    'Did the plane carry a beacon?',
    'Not as far as anybody knows.',
    'The mayor asked whether the lake could be drained.',
  ].join('\n\n'),
);

/** What a report of a search answers. */
export const answerTo = answerIn(SEARCH);
