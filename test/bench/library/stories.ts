import { blocksOf } from '../../../src/story/blocks.ts';
import type { Story } from '../../../src/story/story.ts';

/** Numbers from a seed, 0 to 1 (mulberry32): the same library on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const consonants = 'bdfgklmnprstvz';
const vowels = 'aeiou';
const syllable = (draw: () => number): string =>
  `${consonants[Math.floor(draw() * consonants.length)]}${vowels[Math.floor(draw() * vowels.length)]}`;
const word = (draw: () => number, syllables: number): string =>
  Array.from({ length: syllables }, () => syllable(draw)).join('');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const vocabularySize = 40_000;
const vocabulary = Array.from({ length: vocabularySize }, (_, rank) =>
  word(random(rank + 1), rank < 300 ? 2 : 3 + (rank % 2)),
);
const little = 'the of to and a in for on with at by from as that was were has had after before'.split(' ');

/** Word frequencies fall with rank, as in any language (Zipf); two words in five are little ones. */
function drawWord(draw: () => number): string {
  if (draw() < 0.4) return little[Math.floor(draw() * little.length)] ?? 'the';
  return vocabulary[Math.floor(vocabularySize ** draw()) - 1] ?? 'bread';
}

const sentence = (draw: () => number): string =>
  capital(`${Array.from({ length: 12 + Math.floor(draw() * 14) }, () => drawWord(draw)).join(' ')}.`);

export interface SyntheticStory {
  readonly story: Story;
  /** Answered by one sentence of this story and by no other story. */
  readonly question: string;
  readonly answer: string;
}

/** A story of about 400 words, with a quotation and one fact that nobody else reports. */
export function syntheticStory(index: number): SyntheticStory {
  const draw = random(index * 7919 + 13);
  const name = `${capital(word(draw, 2))} ${capital(word(draw, 4))}`;
  const thing = `${word(draw, 5)}s`;
  const answer = `${name} counted ${100 + Math.floor(draw() * 900)} ${thing} in the harbour.`;
  const paragraphs = Array.from({ length: 11 }, () => `${sentence(draw)} ${sentence(draw)}`);
  paragraphs.splice(3, 0, `"${sentence(draw).slice(0, -1)}," ${name} said. ${answer}`);
  const body = paragraphs.join('\n\n');
  const id = `story-${index}`;
  const published = new Date(Date.UTC(2024, 0, 1) + index * 5 * 60_000).toISOString();
  return {
    question: `how many ${thing} did ${name} count`,
    answer,
    story: {
      ...{ id, title: capital(sentence(draw).slice(0, 60)), outlet: `Outlet ${index % 50}`, published },
      ...{ url: `https://outlet${index % 50}.example/${id}`, deduced: {}, captions: [], body },
      blocks: blocksOf(body),
    },
  };
}
