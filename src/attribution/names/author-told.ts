import type { Mention } from '../../story/mentions/mention.ts';
import type { Reading } from '../reading.ts';
import { authorOf, isDocument } from './author.ts';
import { mentionsWithin } from './mentions-before.ts';

/** Sentences back in which what is written is told by whom. */
const WINDOW = 6;

/** "The poll found" after "a Dorton University poll", "the letter" after "a letter from Lee": who made the last one of that noun that was more than "the poll". */
export const authorTold = (reading: Reading, document: Mention): Mention | undefined => {
  const { tokens, unitAt, quotationAt } = reading;
  if (!isDocument(reading, document) || !isBare(reading, document)) return undefined;
  const noun = tokens[document.head]?.lower;
  const last = mentionsWithin(reading, document, unitAt[document.from] ?? 0, WINDOW).find(
    (one) =>
      one.kind === 'nominal' &&
      tokens[one.head]?.lower === noun &&
      quotationAt[one.from] === -1 &&
      !isBare(reading, one),
  );
  return last && authorOf(reading, last);
};

/** "The poll", with nothing that tells which. */
const isBare = ({ tokens }: Reading, { from, to, head }: Mention): boolean =>
  to - from === 2 && head === to - 1 && tokens[from]?.lower === 'the' && !TIES.test(tokens[to]?.lower ?? '');

const TIES = /^(?:by|from|of|in)$/;
