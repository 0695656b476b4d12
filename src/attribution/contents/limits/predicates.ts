import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { floorOf, type LimitRule } from './limit.ts';

const lowerAt = ({ reading: { tokens } }: ContentQuestion, at: number): string => tokens[at]?.lower ?? '';

/** "and moved to Ulm", "but later left it": a verb in the past without an auxiliary, over an adverb; no adjective ("and mended roads"). */
const isSimplePast = ({ reading: { tokens }, shape }: ContentQuestion, at: number): boolean => {
  const verb = tokens[at]?.class === 'adverb' ? at + 1 : at;
  return (
    shape.tenses[verb] === 1 &&
    tokens[verb]?.class !== 'auxiliary' &&
    /^(?:determiner|possessive|pronoun|preposition)$/.test(tokens[verb + 1]?.class ?? '')
  );
};

/** The first verb of what is said, with the two words behind it. */
const opensWith = ({ reading: { tokens }, shape }: ContentQuestion, start: number): readonly string[] => {
  const at = start + (shape.toVerb[start] ?? 0);
  return tokens.slice(at, at + 3).map(({ lower }) => lower);
};

const ownPast: LimitRule = {
  name: 'what the speaker did',
  why: '“Lee said she would close it and moved to Ulm”, “… it had been checked, and produced a note”: what is told of a report in the past has its tense put back, what the speaker did besides has not',
  of: (question, start) => {
    const { reading, frame, report } = question;
    if (start < report.to || frame.kind !== 'verb' || frame.verb?.form !== 'past') return undefined;
    const [first = '', ...next] = opensWith(question, start);
    const modal = first === 'would' && !next.some((lower) => /^(?:be|have)$/.test(lower));
    if (!modal && first !== 'had') return undefined;
    for (let at = floorOf(question, start) + 2; at < unitEnd(question) - 1; at += 1) {
      if (!/^(?:and|but)$/.test(lowerAt(question, at)) || reading.quotationAt[at] !== -1) continue;
      const parted = reading.tokens[at - 1]?.class === 'comma';
      if ((modal || parted) && isSimplePast(question, at + 1))
        return countIn(question.shape, 'verb', start, at) > 0 ? at : undefined;
    }
    return undefined;
  },
};

/** What the speaker did beside speaking. */
export const predicates: readonly LimitRule[] = [ownPast];
