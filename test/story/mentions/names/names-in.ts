import { readingOf } from '../../../../src/attribution/reading.ts';
import { blocksOf } from '../../../../src/story/blocks.ts';
import type { Mention } from '../../../../src/story/mentions/mention.ts';
import { sentencesOf } from '../../../../src/story/sentences.ts';
import { textOf } from '../../../../src/story/span.ts';

export const mentionsIn = (body: string): readonly Mention[] =>
  readingOf(body, sentencesOf(body, blocksOf(body))).mentions;

/** The names of a text, without their titles, in order. */
export const namesIn = (body: string): readonly string[] =>
  mentionsIn(body).flatMap(({ name }) => (name ? [textOf(body, name)] : []));
