import { readingOf } from '../../../../src/attribution/reading.ts';
import { blocksOf } from '../../../../src/story/blocks.ts';
import { sentencesOf } from '../../../../src/story/sentences.ts';
import { textOf } from '../../../../src/story/span.ts';

/** The names of a text, without their titles, in order. */
export const namesIn = (body: string): readonly string[] =>
  readingOf(body, sentencesOf(body, blocksOf(body))).mentions.flatMap(({ name }) =>
    name ? [textOf(body, name)] : [],
  );
