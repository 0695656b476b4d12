import { lexicon } from '../../../story/lexicon.ts';
import { pluralOf } from '../../../story/plural.ts';
import type { Reading } from '../../reading.ts';
import { asksAt, forms, lowerAt, type Pattern } from './pattern.ts';

const stances: ReadonlySet<string> = new Set(
  lexicon('stance-nouns').flatMap((noun) => [noun, pluralOf(noun)]),
);
const questions = new Set(['question', 'questions', 'doubts', 'concerns', 'objections', 'alarms']);

const mostBetween = 4;

/** Where a noun of a list stands as the object of a verb, over its article and adjectives; of two that are joined the second. */
const objectOf = (reading: Reading, verb: number, nouns: ReadonlySet<string>): number | undefined => {
  for (let at = verb + 1; at <= verb + 1 + mostBetween; at += 1) {
    if (nouns.has(lowerAt(reading, at)))
      return lowerAt(reading, at + 1) === 'and' ? (objectOf(reading, at + 1, nouns) ?? at) : at;
    if (!/^(?:word|adverb|determiner|possessive|number)$/.test(reading.tokens[at]?.class ?? 'stop'))
      return undefined;
  }
  return undefined;
};

const isOver = (reading: Reading, at: number, ties: RegExp): boolean =>
  ties.test(lowerAt(reading, at)) && !/^(?:stop|break|comma)$/.test(reading.tokens[at + 1]?.class ?? 'break');

export const voiced: Pattern = {
  name: 'voiced support for',
  why: '“expressed her support for the plan”, “voiced doubts about it”: where somebody stands is told; “voiced the part of a king” is played',
  forms: forms('express voice'),
  like: 'express',
  reports: 'object',
  endOf: (reading, at) => {
    const noun = objectOf(reading, at, stances);
    return noun !== undefined && isOver(reading, noun + 1, /^(?:for|over|about|at|in|with|to|of|regarding)$/)
      ? at + 1
      : undefined;
  },
};

/** The place of a quotation right behind a word, or behind its article or owner. */
const quotationAfter = ({ tokens }: Reading, at: number): number | undefined => {
  const next = /^(?:an?|his|her|its|their)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  return tokens[next]?.class === 'quote' ? next : undefined;
};

export const voicedWords: Pattern = {
  name: 'expressed “concern”',
  why: '“expressed “grave concern” at the plan”, “voiced her “deep regret””: what is voiced in quotation marks is how somebody put it',
  forms: forms('express voice convey'),
  like: 'express',
  reports: 'object',
  endOf: (reading, at) => (quotationAfter(reading, at + 1) === undefined ? undefined : at + 1),
};

export const spokeOf: Pattern = {
  name: 'spoke of “a loss”',
  why: '“spoke of a “black day””, “talked about “a broken system””: the words are those of who spoke; “spoke about the “Blue Book”” names what has that title',
  forms: forms('speak talk'),
  like: 'describe',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) =>
    /^(?:of|about)$/.test(lowerAt(reading, at + 1)) && quotationAfter(reading, at + 2) !== undefined
      ? at + 2
      : undefined,
};

export const raisedQuestions: Pattern = {
  name: 'raised questions about',
  why: '“has raised questions about whether it is safe”: asks, where somebody does it; “quit, raising questions about the firm” tells what came of a deed',
  forms: forms('raise'),
  like: 'question',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) => {
    const noun = objectOf(reading, at, questions);
    const trails = lowerAt(reading, at) === 'raising' && reading.tokens[at - 1]?.class === 'comma';
    if (noun === undefined || trails) return undefined;
    if (asksAt(reading, noun + 1)) return noun + 1;
    return isOver(reading, noun + 1, /^(?:about|over)$/) ? noun + 2 : undefined;
  },
};

/** "made the case for weeks". */
const TIME = /^(?:days|weeks|months|years|decades)$/;

export const madeCase: Pattern = {
  name: 'made the case for',
  why: '“made the case for a new bridge”: argues for it; “the numbers made the case for a bridge” speak by nobody',
  forms: forms('make'),
  like: 'argue',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) => {
    const noun = objectOf(reading, at, new Set(['case']));
    const argues = noun !== undefined && isOver(reading, noun + 1, /^(?:for|against)$/);
    return argues && !TIME.test(lowerAt(reading, noun + 2)) ? noun + 2 : undefined;
  },
};
