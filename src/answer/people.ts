import type { Attribution, Source } from '../attribution/attribution.ts';
import { textOf } from '../story/span.ts';
import type { IndexedStory } from './index.ts';
import { STOP_WORDS } from './lexicon.ts';
import { allowance, edits } from './spelling.ts';
import { wordOf } from './words/lemma.ts';
import { tokensOf } from './words/tokens.ts';

/** The words that tell a person or body from others: no articles, no possessives. */
const nameWords = (text: string): readonly string[] =>
  tokensOf(text)
    .map((token) => token.form)
    .filter((form) => !STOP_WORDS.has(form));

const sameWord = (asked: string, given: string): boolean =>
  asked === given ||
  wordOf(asked).stem === wordOf(given).stem ||
  (asked.length >= 5 && edits(asked, given) <= allowance(asked));

/** "Rubio", "marco rubio", "the Secretary of State": does the asked name mean this source? */
function namesSource(asked: readonly string[], source: Source | undefined, body: string): boolean {
  if (!source) return false;
  const given = [
    ...nameWords(source.name ?? ''),
    ...nameWords(textOf(body, source)),
    ...(source.role ? nameWords(textOf(body, source.role)) : []),
  ];
  return asked.length > 0 && asked.every((word) => given.some((other) => sameWord(word, other)));
}

/** Attributions whose source, or the outlet they came through, is the one asked for. */
export function attributionsOf(asked: string, { analysis }: IndexedStory): readonly Attribution[] {
  const words = nameWords(asked);
  const { body } = analysis.story;
  const own = analysis.attributions.filter(({ source }) => namesSource(words, source, body));
  return own.length > 0 ? own : analysis.attributions.filter(({ via }) => namesSource(words, via, body));
}

export function isMentioned(asked: string, { vocabulary }: IndexedStory): boolean {
  const stems = new Set([...vocabulary].map((form) => wordOf(form).stem));
  return nameWords(asked).some((word) => stems.has(wordOf(word).stem));
}
