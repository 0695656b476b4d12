import { lexicon } from '../../../story/lexicon.ts';
import { isNounToo } from '../../../story/mentions/verbs.ts';
import type { Reading } from '../../reading.ts';
import { forms, lowerAt, type Pattern } from './pattern.ts';

const longestObject = 14;

/** Where a word stands behind an object, within the clause of a verb. */
const tieAfter = (reading: Reading, verb: number, tie: string): number | undefined => {
  if (reading.tokens[verb + 1]?.class === 'preposition') return undefined;
  for (let at = verb + 1; at <= verb + longestObject; at += 1) {
    if (lowerAt(reading, at) === tie) return at > verb + 1 ? at : undefined;
    const token = reading.tokens[at];
    const isNoun = token?.verb && isNounToo(token.verb) && /^(?:base|s)$/.test(token.verb.form);
    if (!isNoun && /^(?:comma|stop|break|colon|verb|auxiliary|quote|dash)$/.test(token?.class ?? 'stop'))
      return undefined;
  }
  return undefined;
};

/** "as a threat", "as doing nothing", not "as they left". */
const opensComplement = ({ tokens }: Reading, at: number): boolean =>
  /^(?:determiner|possessive|word|verb|quote|adverb|number|capital)$/.test(tokens[at]?.class ?? '');

export const castAs: Pattern = {
  name: 'cast as',
  why: '“cast the vote as a choice”, “painted her rival as weak”: “remembered Lee as kind”: what somebody is said to be; “cast a vote”, “painted the wall” are done',
  forms: forms('cast paint frame remember'),
  like: 'portray',
  reports: 'object',
  endOf: (reading, at) => {
    const tie = tieAfter(reading, at, 'as');
    return tie !== undefined && opensComplement(reading, tie + 1) ? at + 1 : undefined;
  },
};

export const referredAs: Pattern = {
  name: 'referred to as',
  why: '“referred to the rule as a tax”: what somebody calls it; “referred to the rule” names it alone',
  forms: forms('refer'),
  like: 'describe',
  reports: 'object',
  endOf: (reading, at) => {
    const tie = lowerAt(reading, at + 1) === 'to' ? tieAfter(reading, at + 1, 'as') : undefined;
    return tie !== undefined && opensComplement(reading, tie + 1) ? at + 2 : undefined;
  },
};

export const likened: Pattern = {
  name: 'likened to',
  why: '“likened the rule to a tax”, “compared the mayor to a king”: a judgement by likeness; “up compared to May” has no object',
  forms: forms('liken compare'),
  like: 'describe',
  reports: 'object',
  endOf: (reading, at) => (tieAfter(reading, at, 'to') === undefined ? undefined : at + 1),
};

export const attributed: Pattern = {
  name: 'attributed to',
  why: '“attributed the delay to snow”: what somebody says caused it; “a painting attributed to Ann Lee” has no object',
  forms: forms('attribute ascribe'),
  like: 'blame',
  reports: 'object',
  endOf: (reading, at) => (tieAfter(reading, at, 'to') === undefined ? undefined : at + 1),
};

export const putDownTo: Pattern = {
  name: 'put down to',
  why: '“put the delay down to snow”, “a loss which Lee put down to “bad luck””: what somebody says caused it; “put the phone down” has no cause',
  forms: forms('put'),
  like: 'blame',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) => {
    const bare = lowerAt(reading, at + 1) === 'down' ? at + 1 : undefined;
    const down = bare ?? tieAfter(reading, at, 'down');
    if (down === undefined || lowerAt(reading, down + 1) !== 'to') return undefined;
    // "put the phone down to think".
    if (reading.tokens[down + 2]?.class === 'verb') return undefined;
    return bare === undefined ? at + 1 : down + 2;
  },
};

export const credited: Pattern = {
  name: 'credited with',
  why: '“credited the crew with saving him”, “credited the win to luck”: a judgement on who or what did it; “credited the account” has no more behind it',
  forms: forms('credit'),
  like: 'praise',
  reports: 'object',
  endOf: (reading, at) =>
    ['with', 'for', 'to'].some((tie) => tieAfter(reading, at, tie) !== undefined) ? at + 1 : undefined,
};

const shownByHand: ReadonlySet<string> = new Set(lexicon('shown-by-hand'));

export const pointedTo: Pattern = {
  name: 'pointed to',
  why: '“pointed to the cost of the bridge”: what is brought forward as a reason; “the numbers point to a rise” speak by nobody, “pointed to the door” is done by hand',
  forms: forms('point'),
  like: 'cite',
  reports: 'object',
  ofPeople: true,
  endOf: (reading, at) =>
    lowerAt(reading, at + 1) === 'to' &&
    !shownByHand.has(lowerAt(reading, at + 3)) &&
    /^(?:determiner|possessive|word|capital|number|adverb)$/.test(reading.tokens[at + 2]?.class ?? '')
      ? at + 2
      : undefined,
};
