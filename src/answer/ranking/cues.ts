import { oncePer } from '../../story/once.ts';
import type { Matching } from './matching.ts';
import { type IndexedSentence, NO_SENTENCE } from './passage.ts';

/** Expressions that answer certain questions, or that a restatement of the question lacks. Trees learn which for which. */
const CUES: readonly (readonly [string, RegExp])[] = [
  ['year', /\b(1[0-9]|20)\d\d\b/],
  [
    'because',
    /\b(because|due to|owing to|thanks to|since|as a result|therefore|so that|in order to|caused?|reason|led to|amid|blam(?:e|es|ed|ing)|attribut(?:e|es|ed)|cit(?:es|ed|ing)|stem(?:s|med)|prompt(?:s|ed|ing)|trigger(?:s|ed)|sparked)\b/i,
  ],
  ['by', /\bby\b/],
  ['called', /\b(called|named|known as|dubbed|termed|referred)\b/i],
  ['quotation', /["“”]|''|``/],
  ['bracket', /\(/],
  ['situated', /\b(located|situated|based|near|lies|found in)\b/i],
  [
    'superlative',
    /\b(most|largest|first|biggest|highest|best|main|major|primary|only|greatest|oldest|\w{3,}est)\b/i,
  ],
  ['birth', /\b(born|birth)\b/i],
  ['is', /^\S+(\s+\S+){0,6}?\s+(is|are|was|were)\b/],
  ['including', /\b(including|such as|include|like|e\.g\.)/i],
  ['not', /\b(not|never|no|n't)\b/i],
  ['however', /^(however|but|although|though|while|despite)\b/i],
  ['also', /\b(also|another|other)\b/i],
  ['to', /\bto [a-z]+/],
  ['colon', /[:;]/],
];

export const CUE_FEATURES: readonly string[] = CUES.map(([name]) => `cue: ${name}`);

/** They stand in a sentence whatever is asked: looked for once. */
const cuesIn = oncePer(({ text }: IndexedSentence): readonly number[] =>
  CUES.map(([, pattern]) => (pattern.test(text) ? 1 : 0)),
);

export const cueFeatures = (m: Matching, s: number): readonly number[] =>
  cuesIn(m.passage.sentences[s] ?? NO_SENTENCE);
