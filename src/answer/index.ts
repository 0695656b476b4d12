import type { Analysis } from '../attribution/analysis.ts';
import { oncePer } from '../story/once.ts';
import { textOf } from '../story/span.ts';
import { STOP_WORDS } from './lexicon.ts';
import { callingsIn } from './people/callings.ts';
import { type Passage, passageOf } from './ranking/passage.ts';
import { type Followers, type Speller, spellerOf } from './spelling/speller.ts';
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
    spell: spellerOf(vocabulary, followersIn(texts)),
    vocabulary,
    names: new Set(names.map((token) => token.form)),
  };
}

/** Words with a capital that stand one behind the other. */
function followersIn(texts: readonly string[]): Followers {
  const followers = new Map<string, Set<string>>();
  for (const text of texts) {
    const tokens = tokensOf(text);
    tokens.forEach(({ form, capital, start }, at) => {
      const before = tokens[at - 1];
      if (!capital || !before?.capital || start !== before.end + 1) return;
      const known = followers.get(before.form);
      if (known) known.add(form);
      else followers.set(before.form, new Set([form]));
    });
  }
  return followers;
}

/** Indexed once for each analysis. */
export const indexOf = oncePer(indexed);
