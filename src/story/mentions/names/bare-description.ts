import { isNounSense, sensesOf } from '../../senses.ts';
import { beforeLetters } from '../letters-between.ts';
import type { Token } from '../tokens.ts';
import { isNounToo } from '../verbs.ts';
import { bodyNouns, irregularPasts, isSpeakerNoun, organisationWords } from '../words.ts';
import { isCapital } from './capital.ts';
import {
  isCompoundModifier,
  isCompoundNoun,
  isFirstOfTwo,
  isGerundNoun,
  isPortfolio,
  modifiers,
} from './compound-noun.ts';
import { overNumber } from './numbered.ts';
import { isParticle } from './particle.ts';
import { endOfRun } from './run.ts';

const longest = 8;

/** Where a description starts that no article opens, with the noun for a person right before a token. */
export const bareStart = (tokens: readonly Token[], from: number): number => {
  const noun = overNumber(tokens, from - 1);
  let start = compoundStart(tokens, noun) ?? nounStart(tokens, noun);
  while (from - start < longest) {
    start = beforeLetters(tokens, start);
    const token = tokens[start - 1];
    // "Smith & Sons spokesman Mark Hale": the firm's name is whole.
    const joins = token?.text === '&' && tokens[start]?.class === 'capital';
    const ofState = token?.lower === 'state' && opensClause(tokens, start - 1);
    // "de la Roe ally Mark Hale".
    const surname = isParticle(tokens, start - 1);
    const capital = token?.class === 'capital';
    if (!capital && !joins && !ofState && !surname && !modifiers.has(token?.lower ?? '')) break;
    start -= 1;
  }
  return overBody(tokens, start);
};

/** Over the one or two words that surely describe the noun, wherever it stands. */
const nounStart = (tokens: readonly Token[], noun: number): number => {
  let start = noun;
  // "will face | challenger Ann Lee": after an auxiliary it is a verb.
  if (/^(?:auxiliary|negation)$/.test(tokens[start - 2]?.class ?? '')) return start;
  if (isGerundNoun(tokens, start - 1)) start -= 1;
  if (
    isCompoundNoun(tokens[start - 1]) ||
    isCompoundModifier(tokens[start - 1]) ||
    isPortfolio(tokens, start - 1)
  )
    start -= 1;
  return start < noun && isFirstOfTwo(tokens, start - 1) ? start - 1 : start;
};

/** Words of "former state health and safety". */
const longestCompound = 5;

/** "It is late, | hedge fund manager Ann Lee said", "former | state police chief Bo Diaz": over all nouns up to a place where no verb without a subject can stand. */
const compoundStart = (tokens: readonly Token[], noun: number): number | undefined => {
  let start = noun;
  while (noun - start < longestCompound) {
    if (isInCompound(tokens, start - 1)) start -= 1;
    else if (isPaired(tokens, start)) start -= 2;
    else break;
  }
  return start < noun && opensClause(tokens, start) ? start : undefined;
};

/** A noun, though verbs may share its form, or how an office is held. */
const isInCompound = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const { class: kind, lower = '', verb } = token ?? {};
  if (kind === 'verb') return verb?.form === 'base' && isNounToo(verb);
  if (kind === 'capital') return modifiers.has(lower);
  if (kind !== 'word' || irregularPasts.has(lower)) return false;
  return modifiers.has(lower) || isCompoundNoun(token) || isCompoundModifier(token) || isPlural(lower);
};

/** "arms", "sports": plurals of nouns, though verbs may share them. */
const isPlural = (lower: string): boolean =>
  /[^s]s$/.test(lower) &&
  sensesOf(lower.slice(0, -1)).some(isNounSense) &&
  !isSpeakerNoun(lower.slice(0, -1));

/** "health | and safety officer": of two things, not "police and coach Ann Lee". */
const isPaired = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 2]?.lower ?? '';
  const speaks = isSpeakerNoun(before) || isSpeakerNoun(before.replace(/s$/, ''));
  return (
    tokens[at - 1]?.lower === 'and' &&
    isInCompound(tokens, at - 2) &&
    isInCompound(tokens, at) &&
    !(speaks || bodyNouns.has(before) || organisationWords.has(before))
  );
};

/** Behind a comma, a quotation or the beginning of a sentence. */
const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const { class: kind = 'break' } = tokens[at - 1] ?? {};
  if (kind === 'quote') return /^(?:comma|stop)$/.test(tokens[at - 2]?.class ?? '');
  return /^(?:comma|break|stop)$/.test(kind);
};

/** "Bank of | England governor Ann Lee": a body's name is whole, over the small words in it. */
const overBody = (tokens: readonly Token[], start: number): number => {
  if (!/^(?:of|for|and|the)$/.test(tokens[start - 1]?.lower ?? '') || !isCapital(tokens[start])) return start;
  let first = start;
  for (let at = start - 1; start - at < longest; at -= 1) {
    const capital = isCapital(tokens[at]);
    if (!capital && !/^(?:of|for|and|the)$/.test(tokens[at]?.lower ?? '')) break;
    if (capital && !isCapital(tokens[at - 1]) && endOfRun(tokens, at) > start) first = at;
  }
  return first;
};
