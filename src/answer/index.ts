import type { Analysis } from '../attribution/analysis.ts';
import { oncePer } from '../story/once.ts';
import { textOf } from '../story/span.ts';
import { callingsIn } from './callings.ts';
import { STOP_WORDS } from './lexicon.ts';
import { type Passage, passageOf } from './ranking/passage.ts';
import { type Speller, spellerOf } from './spelling.ts';
import { spokenIn } from './spoken.ts';
import { tokensOf } from './words/tokens.ts';

/** One story, ready to be asked. */
export interface IndexedStory {
  readonly analysis: Analysis;
  readonly passage: Passage;
  readonly spell: Speller;
  /** Every word of the story, as compared. */
  readonly vocabulary: ReadonlySet<string>;
  /** Words that the story writes with a capital, as compared: parts of names. */
  readonly names: ReadonlySet<string>;
}

function indexed(analysis: Analysis): IndexedStory {
  const { story, sentences } = analysis;
  const texts = sentences.map((sentence) => textOf(story.body, sentence));
  const tokens = [...texts, story.title, ...story.captions].flatMap(tokensOf);
  const vocabulary = new Set(tokens.map((token) => token.form));
  const names = tokens.filter((token) => token.capital && !STOP_WORDS.has(token.form));
  return {
    analysis,
    passage: passageOf(story.title, texts, {
      spoken: spokenIn(analysis),
      callings: callingsIn(analysis),
    }),
    spell: spellerOf(vocabulary),
    vocabulary,
    names: new Set(names.map((token) => token.form)),
  };
}

/** Indexed once for each analysis. */
export const indexOf = oncePer(indexed);
