import type { ContentQuestion } from './question.ts';
import { countIn } from './shape.ts';

/** "She left and, according to Lee, | the road was shut", "She left, but according to Lee, | drivers stayed": behind a joint and who is given, a clause with its own subject is all that is given; "used her phone" needs what stands before. */
export const jointClause = ({
  reading: { tokens },
  frame,
  report,
  shape,
  unit,
  quotation,
}: ContentQuestion): number | undefined => {
  if (frame.kind !== 'according' || quotation) return undefined;
  const parted = tokens[report.from - 1]?.class === 'comma';
  const joined = /^(?:and|but)$/.test(tokens[report.from - (parted ? 2 : 1)]?.lower ?? '');
  const own =
    tokens[report.to]?.class === 'comma' &&
    (!parted || /^(?:determiner|possessive|pronoun)$/.test(tokens[report.to + 1]?.class ?? ''));
  return joined && own && countIn(shape, 'verb', report.to + 1, unit.to) > 0 ? report.to + 1 : undefined;
};
