import { lexicon } from '../../../story/lexicon.ts';
import type { Reading } from '../../reading.ts';
import { forms, lowerAt, type Pattern } from './pattern.ts';

const opensObject = /^(?:determiner|possessive|capital|pronoun|word|number)$/;
const longestObject = 10;

/** "rebuked the mayor when she left": on what occasion, not in which words. */
const isOnOccasion = ({ tokens }: Reading, verb: number): boolean => {
  const clause = tokens.slice(verb + 1, verb + 1 + longestObject);
  const end = clause.findIndex(({ class: kind }) => /^(?:comma|stop|break|colon|verb|quote)$/.test(kind));
  return (end < 0 ? clause : clause.slice(0, end)).some(({ lower }) =>
    /^(?:when|after|while|before)$/.test(lower),
  );
};

export const appraised: Pattern = {
  name: 'applauded, lambasted',
  why: '“applauded the plan”, “berated the driver for it”: a judgement that is spoken; “the crowd applauded” has no object',
  forms: forms('applaud lambast lambaste rebuke chastise berate ridicule castigate commend critique'),
  like: 'criticize',
  reports: 'object',
  endOf: (reading, at) =>
    opensObject.test(reading.tokens[at + 1]?.class ?? '') &&
    lowerAt(reading, at + 1) !== 'as' &&
    !isOnOccasion(reading, at)
      ? at + 1
      : undefined,
};

/** "attacked the mayor for wasting it", "for her vote", "as weak". */
const isForDeed = (reading: Reading, verb: number): boolean => {
  for (let at = verb + 2; at <= verb + longestObject; at += 1) {
    const { class: kind = 'stop', lower = '' } = reading.tokens[at] ?? {};
    if (/^(?:for|over|as)$/.test(lower)) {
      const next = reading.tokens[at + 1];
      return next?.class === 'possessive' || /[a-z]{2}ing$/.test(next?.lower ?? '');
    }
    if (/^(?:comma|stop|break|colon|quote|verb|auxiliary)$/.test(kind)) return false;
  }
  return false;
};

/** "a round of attacks", "and attacks on her as weak": a plural that no subject stands beside. */
const isNoun = ({ tokens, mentionAt }: Reading, at: number): boolean =>
  !/(?:ed|ing)$/.test(tokens[at]?.lower ?? '') && mentionAt[at - 1] === -1;

export const attackedFor: Pattern = {
  name: 'attacked for',
  why: '“attacked the mayor for wasting money”, “for her vote”: with words, for what was done; “attacked the town” is done',
  forms: forms('attack assail'),
  like: 'criticize',
  reports: 'object',
  endOf: (reading, at) => (isForDeed(reading, at) && !isNoun(reading, at) ? at + 1 : undefined),
};

const ownDeeds: ReadonlySet<string> = new Set(lexicon('defended-deeds'));

const longestNoun = 5;

export const defendedOwn: Pattern = {
  name: 'defended a decision',
  why: '“defended her record”, “defended the decision to close it”: gives reasons for it; “defended his title”, “defended the town” is done',
  forms: forms('defend'),
  like: 'criticize',
  reports: 'object',
  endOf: (reading, at) => {
    const opens = /^(?:determiner|possessive)$/.test(reading.tokens[at + 1]?.class ?? '');
    const named = reading.tokens.slice(at + 2, at + 2 + longestNoun);
    const mark = named.findIndex(({ class: kind }) => /^(?:comma|stop|break|preposition|verb)$/.test(kind));
    const near = mark < 0 ? named : named.slice(0, mark + 1);
    return opens && near.some(({ lower }) => ownDeeds.has(lower)) ? at + 1 : undefined;
  },
};
