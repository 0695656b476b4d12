import { type Scene, sceneOf } from '../../attribution/ranking/scene.ts';
import { readingOf } from '../../attribution/reading.ts';
import { creditingFrames, decide, framesByUnit } from '../../attribution/sourcing/decide.ts';
import { blocksOf } from '../../story/blocks.ts';
import { sentencesOf } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import type { GoldStory } from './gold.ts';

/** A gold text as a story: its text is the body, untouched, so that offsets agree. */
export const storyOf = ({ id, text }: GoldStory): Story => ({
  id,
  title: '',
  outlet: '',
  deduced: {},
  captions: [],
  body: text,
  blocks: blocksOf(text),
});

export const sceneOfText = (text: string): Scene => {
  const reading = readingOf(text, sentencesOf(text, blocksOf(text)));
  const frames = creditingFrames(reading, framesByUnit(reading));
  return sceneOf(
    reading,
    frames,
    decide(reading, frames).map(({ choice }) => choice),
  );
};
