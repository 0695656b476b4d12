import type { IndexedStory } from '../index.ts';
import { withLettersRead } from './letters.ts';
import { withoutLight } from './light.ts';
import type { Question } from './question.ts';
import { repaired } from './repair.ts';
import { reworded } from './reword.ts';
import { withSpacesRead } from './spacing.ts';

/** A question as it is asked of one story: its slips repaired, in the story's own words, without words that only ask. */
export const readFor = (asked: Question, index: IndexedStory): Question =>
  withoutLight(
    reworded(withLettersRead(repaired(withSpacesRead(asked, index), index.spell), index), index),
    index,
  );
