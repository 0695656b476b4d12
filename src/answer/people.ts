import type { Attribution, Source } from '../attribution/attribution.ts';
import { initials } from '../attribution/names/forms.ts';
import { textOf } from '../story/span.ts';
import type { IndexedStory } from './index.ts';
import { STOP_WORDS } from './lexicon.ts';
import { allowance, edits, isEnglish } from './spelling.ts';
import { wordOf } from './words/lemma.ts';
import { sensesOf } from './words/senses.ts';
import { tokensOf } from './words/tokens.ts';

/** The words that tell a person or body from others: no articles, no possessives. */
const nameWords = (text: string): readonly string[] =>
  tokensOf(text)
    .map((token) => token.form)
    .filter((form) => !STOP_WORDS.has(form));

/** A word of English is no slip of another: "president" does not ask for "residents". */
const sameWord = (asked: string, given: string): boolean =>
  asked === given ||
  wordOf(asked).stem === wordOf(given).stem ||
  (asked.length >= 5 && !isEnglish(asked) && edits(asked, given) <= allowance(asked));

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

/** WordNet's class of nouns for people: "minister", "governor". */
const PERSON = 18;

/** A word of the name itself will do ("Rubio"); of an office ("the Prime Minister") the story must have every word. */
export function isMentioned(asked: string, { vocabulary, names, analysis }: IndexedStory): boolean {
  const short = new Set(analysis.entities.flatMap(({ name }) => acronym(name)));
  const stands = (word: string, among: ReadonlySet<string>): boolean =>
    short.has(word) || [...among].some((other) => sameWord(word, other));
  const words = nameWords(asked);
  return (
    words.some((word) => !sensesOf(word).includes(PERSON) && stands(word, names)) ||
    (words.length > 0 && words.every((word) => stands(word, vocabulary)))
  );
}
