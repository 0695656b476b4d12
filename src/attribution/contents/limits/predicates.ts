import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { afterThat } from '../that.ts';
import { commasIn, floorOf, type LimitRule } from './limit.ts';

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

const ownPerfect: LimitRule = {
  name: 'what the speaker has done',
  why: '“Lee said she wrote it in May, and has regretted it since”: behind a clause in the past a perfect that is not put back is told of the speaker',
  of: (question, start) => {
    const { reading, frame, report, shape } = question;
    if (start < report.to || frame.kind !== 'verb' || frame.verb?.form !== 'past') return undefined;
    if (shape.tenses[start + (shape.toVerb[start] ?? 0)] !== 1) return undefined;
    const comma = commasIn(question, floorOf(question, start), unitEnd(question)).find(
      (at) =>
        /^(?:and|but)$/.test(lowerAt(question, at + 1)) &&
        /^(?:has|have)$/.test(lowerAt(question, at + 2)) &&
        (shape.tenses[at + 3] === 1 || reading.tokens[at + 3]?.class === 'adverb'),
    );
    return comma;
  },
};

/** "told | to smile", not "that to smile would help". */
const opensByTo = (question: ContentQuestion, start: number): boolean =>
  lowerAt(question, start) === 'to' && lowerAt(question, start - 1) !== 'that';

const outerThat: LimitRule = {
  name: 'outer “that”',
  why: '“Diaz said that Lee was told to smile and that she left”: a second “that” pairs with the first, not with the infinitive between them',
  of: (question, start) => {
    const { reading, frames, frame } = question;
    if (start < question.report.to || !opensByTo(question, start)) return undefined;
    const told = frames.some((one) => one.to <= frame.from && afterThat(reading, one) !== undefined);
    for (let at = floorOf(question, start); told && at < unitEnd(question) - 2; at += 1)
      if (
        lowerAt(question, at) === 'and' &&
        lowerAt(question, at + 1) === 'that' &&
        reading.quotationAt[at] === -1
      )
        return at;
    return undefined;
  },
};

/** What the speaker did beside speaking, or another said beside this. */
export const predicates: readonly LimitRule[] = [ownPast, ownPerfect, outerThat];
