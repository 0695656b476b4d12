import type { Attribution, Source } from '../attribution/attribution.ts';
import { initials } from '../attribution/names/forms.ts';
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

/** "NFU" asks for the National Farmers' Union, though the story may not shorten it. */
const acronym = (name: string): readonly string[] => {
  const letters = initials(name);
  return letters.length > 1 ? [letters] : [];
};

/** "Rubio", "marco rubio", "the Secretary of State": does the asked name mean this source? */
function namesSource(asked: readonly string[], source: Source | undefined, body: string): boolean {
  if (!source) return false;
  const given = [
    ...nameWords(source.name ?? ''),
    ...acronym(source.name ?? ''),
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

export function isMentioned(asked: string, { vocabulary, analysis }: IndexedStory): boolean {
  const short = new Set(analysis.entities.flatMap(({ name }) => acronym(name)));
  const stems = new Set([...vocabulary].map((form) => wordOf(form).stem));
  return nameWords(asked).some((word) => short.has(word) || stems.has(wordOf(word).stem));
}
