import { lexicon } from '../../story/lexicon.ts';
import { isThing } from '../../story/mentions/mention.ts';
import type { Token } from '../../story/mentions/tokens.ts';
import { pluralOf } from '../../story/plural.ts';
import type { Reading } from '../reading.ts';
import { hasTense } from './clause.ts';
import type { Frame } from './frame.ts';
import { verbGroup } from './group.ts';
import { subjectBefore } from './subjects.ts';

/** Verbs that have their sense from the noun behind them. */
export const supportVerbs: ReadonlySet<string> = new Set(
  (
    'make makes making made express expresses expressed expressing voice voices voiced voicing ' +
    'raise raises raised raising issue issues issued issuing give gives gave giving offer offers offered offering sound sounds sounded sounding deliver delivers delivered delivering'
  ).split(' '),
);

/** Nouns of saying, and of feeling, which whoever expresses it tells. */
const nouns: ReadonlySet<string> = new Set(
  [...lexicon('speech-nouns'), ...lexicon('stance-nouns')].flatMap((noun) => [noun, pluralOf(noun)]),
);

const mostBetween = 4;

/** "Lee made the claim that", "the union expressed concern that": verb and noun are one cue, the subject of the verb speaks. */
export const supportFrame = (reading: Reading, at: number): Frame | undefined => {
  const { tokens } = reading;
  if (!supportVerbs.has(tokens[at]?.lower ?? '')) return undefined;
  const that = thatAfter(reading, at + 1);
  const { from, negated, hypothetical, passive } = verbGroup(tokens, at);
  const source = that === undefined || passive ? undefined : subjectBefore(reading, from);
  if (that === undefined || !source || isThing(source) || raisesHope(tokens, at, that)) return undefined;
  return {
    kind: 'verb',
    unit: reading.unitAt[at] ?? 0,
    from,
    to: that,
    verb: { lemma: 'say', group: 'speech', form: /ing$/.test(tokens[at]?.lower ?? '') ? 'ing' : 'past' },
    source,
    patterned: 'clause',
    inverted: false,
    negated,
    hypothetical,
  };
};

/** "the odd claim | that": where the noun ends, over its article and adjectives. */
const thatAfter = ({ tokens }: Reading, from: number): number | undefined => {
  for (let at = from; at <= from + mostBetween; at += 1) {
    const { class: kind = 'stop', lower = '' } = tokens[at] ?? {};
    if (nouns.has(lower))
      return tokens[at + 1]?.lower === 'that' && opensClause(tokens[at + 2]) ? at + 1 : undefined;
    if (!/^(?:word|adverb|determiner|number)$/.test(kind)) return undefined;
  }
  return undefined;
};

/** "raising hopes that it could be sold": of what happened, whoever is its subject. */
const raisesHope = (tokens: readonly Token[], verb: number, that: number): boolean =>
  /^(?:rais|giv)/.test(tokens[verb]?.lower ?? '') &&
  /^(?:hope|confidence)s?$/.test(tokens[that - 1]?.lower ?? '');

/** Not "made a claim that surprised us": a relative. */
const opensClause = (token: Token | undefined): boolean =>
  /^(?:determiner|possessive|pronoun|capital|number|adverb|word|preposition)$/.test(token?.class ?? '') &&
  !hasTense(token);
