import type { ClauseReading } from '../../clauses/clauses.ts';
import type { IndexedWord } from '../../ranking/passage.ts';
import type { Ranking } from '../../ranking/rank.ts';
import { rarityOf } from '../../words/rarity.ts';
import { type AskedClause, askedClause } from '../roles/asked-clause.ts';
import { ALIKE, likenessTo, shareMet } from '../roles/likeness.ts';
import { contentIn, readingOf } from '../roles/told-clause.ts';

export const REPLACED_FEATURES: readonly string[] = [
  'what describes a noun is missing',
  'another word stands in its place',
];

const SAME_NOUN = 0.8;

/** How much of what describes a noun is missing where the noun stands: "the second bridge", "the largest bridge". */
function missingBeside(reading: ClauseReading, noun: IndexedWord, described: readonly IndexedWord[]): number {
  const alike = likenessTo(noun);
  const places = reading.words.flatMap((word, at) => (alike(word) >= SAME_NOUN ? [at] : []));
  const missing = places.map((at) => {
    const { from, to } = reading.phraseAt[at] ?? { from: at, to: at + 1 };
    // "the bridge of Dorton" for "the Dorton bridge"
    const end = reading.words[to]?.form === 'of' ? to + 4 : to;
    return 1 - shareMet(described, contentIn(reading, from, end));
  });
  return missing.length === 0 ? 0 : Math.min(...missing);
}

function missingModifiers(asked: AskedClause, told: ClauseReading): number {
  const missing = asked.reading.phrases.map(({ from, to }) => {
    const words = asked.reading.words.slice(from, to).filter((word) => asked.words.includes(word));
    const noun = words.at(-1);
    const described = words.slice(0, -1);
    if (!noun || described.length === 0) return 0;
    return (
      missingBeside(told, noun, described) * described.reduce((sum, { stem }) => sum + rarityOf(stem), 0)
    );
  });
  return Math.max(0, ...missing);
}

/** "killer B cells", "killer T cells": beside a word that both have stands another than the one asked about. */
function replacedWord({ reading, words }: AskedClause, told: ClauseReading): number {
  const asked = new Set(reading.words.map(({ stem }) => stem));
  const isAnother = (at: number): boolean => {
    const word = told.words[at];
    return word !== undefined && (word.content || /^\d/.test(word.form)) && !asked.has(word.stem);
  };
  const isBeside = (neighbour: IndexedWord | undefined, step: number): boolean =>
    neighbour !== undefined &&
    words.includes(neighbour) &&
    told.words.some(
      ({ stem }, at) =>
        stem === neighbour.stem && !told.breaks[step < 0 ? at : at + 1] && isAnother(at + step),
    );
  const replaced = reading.words.map((word, at) => {
    const alike = likenessTo(word);
    if (!words.includes(word) || told.words.some((other) => alike(other) >= ALIKE)) return 0;
    const isReplaced = isBeside(reading.words[at + 1], -1) || isBeside(reading.words[at - 1], 1);
    return isReplaced ? rarityOf(word.stem) : 0;
  });
  return Math.max(0, ...replaced);
}

/** One word of the question changed: what is told is told of another. */
export function replacedFeatures({ matching, candidates }: Ranking): readonly number[] {
  const sentence = matching.passage.sentences[candidates[0]?.sentence ?? -1];
  if (!sentence) return REPLACED_FEATURES.map(() => 0);
  const asked = askedClause(matching);
  const told = readingOf(sentence);
  return [missingModifiers(asked, told), replacedWord(asked, told)];
}
