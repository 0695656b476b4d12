import type { Reading } from '../../reading.ts';
import { countIn } from '../shape.ts';
import type { StartBar } from './rule.ts';

const hearerOfClause: StartBar = {
  name: 'hearer of a clause',
  why: '“told the journal’s podcast the signal was weak”, “told a court in Ulm the money was gone”: the subject of what is told opens it, behind who hears and where that is',
  holds: ({ reading, frame, report, shape, quotation, unit }, at) => {
    const { addressee, agentless } = frame;
    if (frame.verb?.lemma !== 'tell' || addressee?.from !== report.to || agentless) return false;
    const end = overPlaces(reading, addressee.to);
    if (at < report.to || at >= end || !opensClause(reading, end)) return false;
    return (
      quotation !== undefined || countIn(shape, 'verb', end, Math.min(end + longestSubject, unit.to)) > 0
    );
  },
};

const longestSubject = 8;

const opensClause = ({ tokens }: Reading, at: number): boolean =>
  /^(?:pronoun|determiner|possessive|capital)$/.test(tokens[at]?.class ?? '') &&
  !/^wh/.test(tokens[at]?.lower ?? '');

/** "a court | in Ulm", "MPs | on the health committee": over what tells which hearer, up to a subject. */
const overPlaces = (reading: Reading, to: number): number => {
  const { tokens, mentions, mentionAt } = reading;
  if (!/^(?:in|of|on|at|from)$/.test(tokens[to]?.lower ?? '')) return to;
  const where = mentions[mentionAt[to + 1] ?? -1];
  return where?.from === to + 1 && opensClause(reading, where.to) ? where.to : to;
};

const hearerOfBid: StartBar = {
  name: 'hearer of a bid',
  why: '“told people in 14 towns to boil water”: where those are who hear is no part of what they are to do',
  holds: ({ reading: { tokens }, frame, shape }, at) => {
    const { addressee, agentless, verb } = frame;
    if (verb?.lemma !== 'tell' || !addressee || agentless || at < frame.to) return false;
    if (!/^(?:in|at|on|from|near|across|around)$/.test(tokens[addressee.to]?.lower ?? '')) return false;
    const to = tokens
      .slice(addressee.to, addressee.to + longestPlace)
      .findIndex(({ lower, class: kind }) => lower === 'to' || /^(?:comma|stop|break|quote)$/.test(kind));
    const bid = addressee.to + to;
    return (
      to > 0 &&
      at < bid &&
      tokens[bid]?.lower === 'to' &&
      /^(?:word|verb)$/.test(tokens[bid + 1]?.class ?? '') &&
      countIn(shape, 'verb', addressee.to, bid) === 0
    );
  },
};

const longestPlace = 8;

/** Who hears, with where that is. */
export const placedHearers: readonly StartBar[] = [hearerOfClause, hearerOfBid];
