import { beginsUpper } from '../../../story/capitals.ts';
import type { Token } from '../../../story/mentions/tokens.ts';
import { capped, type Feature, flag } from '../feature.ts';
import { codeAt, countIn, type Question } from '../scene.ts';

const tokenAt = ({ scene }: Question, index: number): Token | undefined => scene.reading.tokens[index];
const inside = (question: Question): string => {
  const { body } = question.scene.reading;
  const { start, end } = question.quotation;
  return body.slice(start + 1, Math.min(end - 1, start + 2000));
};
const unitOf = ({ scene, quotation }: Question) => scene.reading.units[quotation.unit];

const lastInside = (question: Question): string => {
  const { body } = question.scene.reading;
  let at = question.quotation.end - 1;
  while (at > question.quotation.start && /["“”'’‘»\s]/.test(body[at] ?? '')) at -= 1;
  return body[at] ?? '';
};

/** Small words before an opening mark, those that name first, those that report last. */
const closedWords = [
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'this',
  'on',
  'in',
  'of',
  'for',
  'by',
  'from',
  'with',
  'and',
  'or',
  'to',
  'as',
  'is',
  'was',
  'are',
  'that',
];

/** Words that say a phrase is named, not said. */
const naming = new Set([
  'called',
  'titled',
  'entitled',
  'dubbed',
  'named',
  'nicknamed',
  'so-called',
  'as',
  'term',
  'word',
  'phrase',
  'words',
  'like',
  'known',
]);

/** Of the quotation alone: whether it looks like speech, and how it stands in its sentence. */
export const quotationFeatures: readonly Feature[] = [
  {
    name: 'quotation words',
    of: (question) => capped(question.quotation.to - question.quotation.from - 2, 60),
  },
  { name: 'quotation is unclosed', of: ({ quotation }) => flag(quotation.open) },
  {
    name: 'quotation starts its sentence',
    of: (question) => flag(question.quotation.from - (unitOf(question)?.from ?? 0) <= 0),
  },
  {
    name: 'words before it in the sentence',
    of: (question) => capped(question.quotation.from - (unitOf(question)?.from ?? 0), 30),
  },
  {
    name: 'words after it in the sentence',
    of: (question) => capped((unitOf(question)?.to ?? 0) - question.quotation.to, 30),
  },
  {
    name: 'quotation opens with a capital',
    of: (question) => flag(/^[^\p{L}]*\p{Lu}/u.test(inside(question))),
  },
  { name: 'quotation ends with comma', of: (question) => flag(lastInside(question) === ',') },
  { name: 'quotation ends with a stop', of: (question) => flag(/[.…]/.test(lastInside(question))) },
  { name: 'quotation asks or exclaims', of: (question) => flag(/[?!]/.test(lastInside(question))) },
  { name: 'quotation breaks off', of: (question) => flag(/[—–-]/.test(lastInside(question))) },
  {
    name: 'class before quotation',
    of: (question) => codeAt(question.scene, question.quotation.from - 1),
  },
  {
    name: 'class two before quotation',
    of: (question) => codeAt(question.scene, question.quotation.from - 2),
  },
  { name: 'class after quotation', of: (question) => codeAt(question.scene, question.quotation.to) },
  {
    name: 'class two after quotation',
    of: (question) => codeAt(question.scene, question.quotation.to + 1),
  },
  {
    name: 'naming word before quotation',
    of: (question) => flag(naming.has(tokenAt(question, question.quotation.from - 1)?.lower ?? '')),
  },
  {
    name: 'closed word before quotation',
    of: (question) => closedWords.indexOf(tokenAt(question, question.quotation.from - 1)?.lower ?? '') + 1,
  },
  { name: 'class of first inside', of: (question) => codeAt(question.scene, question.quotation.from + 1) },
  { name: 'class of last inside', of: (question) => codeAt(question.scene, question.quotation.to - 2) },
  {
    name: 'that before quotation',
    of: (question) => flag(tokenAt(question, question.quotation.from - 1)?.lower === 'that'),
  },
  {
    name: 'quotations in sentence',
    of: (question) =>
      capped(countIn(question.scene, 'quote', unitOf(question)?.from ?? 0, unitOf(question)?.to ?? 0), 12),
  },
  { name: 'paragraph', of: ({ quotation }) => capped(quotation.paragraph, 4) },
  {
    name: 'speech cues before in sentence',
    of: (question) => countIn(question.scene, 'frame', unitOf(question)?.from ?? 0, question.quotation.from),
  },
  {
    name: 'speech cues after in sentence',
    of: (question) => countIn(question.scene, 'frame', question.quotation.to, unitOf(question)?.to ?? 0),
  },
  {
    name: 'quotation speaks of I, we, you',
    of: (question) => flag(/\b(?:I|we|you|my|our|your|me|us)\b/i.test(inside(question))),
  },
  {
    name: 'quotation has a verb',
    of: (question) =>
      capped(
        countIn(question.scene, 'auxiliary', question.quotation.from, question.quotation.to) +
          countIn(question.scene, 'pronoun', question.quotation.from, question.quotation.to),
        5,
      ),
  },
  {
    name: 'share of capitals',
    of: (question) => {
      const words = inside(question).match(/\p{L}+/gu) ?? [];
      return Math.round((10 * words.filter(beginsUpper).length) / Math.max(1, words.length));
    },
  },
];
