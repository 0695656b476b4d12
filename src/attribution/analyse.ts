import { sentencesOf } from '../story/sentences.ts';
import type { Story } from '../story/story.ts';
import type { Analysis } from './analysis.ts';
import { attribute } from './attribute.ts';
import { trainedTrees } from './ranking/model.ts';
import { readingOf } from './reading.ts';

/** All that is derived from a story: its sentences, who said what in it, and who appears. Pure; linear in the text. */
export const analyse = (story: Story): Analysis => {
  const sentences = sentencesOf(story.body, story.blocks);
  return { story, sentences, ...attribute(readingOf(story.body, sentences), trainedTrees()) };
};
