import { blocksOf } from '../story/blocks.ts';
import { sentencesOf } from '../story/sentences.ts';
import type { Story } from '../story/story.ts';
import type { Analysis } from './analysis.ts';
import { attribute } from './attribute.ts';
import { trainedContents } from './contents/model.ts';
import { nameText } from './names/cast/drafts.ts';
import { trainedForest } from './ranking/model.ts';
import { readingOf } from './reading.ts';

/** All that is derived from a story: its sentences, who said what in it, and who appears. Pure; linear in the text. */
export const analyse = (story: Story): Analysis => {
  const sentences = sentencesOf(story.body, story.blocks);
  const known = story.captions.flatMap(peopleIn);
  return {
    story,
    sentences,
    ...attribute(readingOf(story.body, sentences), trainedForest(), trainedContents(), {
      known,
      blocks: story.blocks,
    }),
  };
};

/** A caption names in full whom the text may name in short. */
const peopleIn = (caption: string): readonly string[] => {
  const reading = readingOf(caption, sentencesOf(caption, blocksOf(caption)));
  const people = reading.mentions.filter(({ kind, entity }) => kind === 'name' && entity === 'person');
  return people.map((mention) => nameText(reading, mention));
};
