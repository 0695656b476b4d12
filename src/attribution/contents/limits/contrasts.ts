import { isNaming } from '../../../story/mentions/verbs.ts';
import type { Frame } from '../../frames/frame.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { bareVerb } from './clauses.ts';
import { commasIn, floorOf, type LimitRule } from './limit.ts';

/** The tokens outside quotations right behind a comma or a dash. */
const opened = (
  question: ContentQuestion,
  start: number,
  passes: (at: number) => boolean,
): number | undefined => {
  const { tokens, quotationAt } = question.reading;
  const end = unitEnd(question) - 1;
  for (let at = floorOf(question, start); at < end; at += 1) {
    const kind = tokens[at]?.class;
    if ((kind === 'comma' || kind === 'dash') && quotationAt[at] === -1 && passes(at + 1))
      return countIn(question.shape, 'verb', start, at) > 0 ? at : undefined;
  }
  return undefined;
};

/** "It came, Lee wrote, in May, even though …": what a report interrupts is told whole. */
const goesOn = ({ reading, report }: ContentQuestion, start: number): boolean =>
  start > report.to && reading.tokens[start - 1]?.class === 'comma';

const isPast = ({ verb }: Frame): boolean => verb?.form === 'past';

const concession: LimitRule = {
  name: 'concession',
  why: '“Lee said it was safe, though it fell in May”, “…, despite the crack”: behind a verb in the past the story itself sets something against what was said',
  of: (question, start) => {
    const { reading, frame } = question;
    const word = (at: number): string => reading.tokens[at]?.lower ?? '';
    if (start < question.report.to || goesOn(question, start)) return undefined;
    return opened(question, start, (at) => {
      if (word(at) === 'despite') return true;
      const though = word(at) === 'even' ? at + 1 : at;
      const concedes = /^(?:though|although)$/.test(word(though)) && hasSubject(question, though + 1);
      return isPast(frame) && concedes && !isSetBetween(question, though);
    });
  },
};

/** "the road, though it was old, | was safe": its clause goes on with its verb behind the next comma. */
const isSetBetween = (question: ContentQuestion, from: number): boolean => {
  const [comma] = commasIn(question, from, unitEnd(question));
  return comma !== undefined && bareVerb(question, comma + 1);
};

/** "though she", "though official maps showed", not "though not likely". */
export const hasSubject = ({ reading, shape }: ContentQuestion, at: number): boolean => {
  const { mentions, mentionAt, tokens } = reading;
  if (
    mentions[mentionAt[at] ?? -1]?.from === at ||
    /^(?:none|some|many|most|few|both|neither|nobody)$/.test(tokens[at]?.lower ?? '')
  )
    return true;
  let end = at;
  while (end - at < longestSubject && tokens[end]?.class === 'word' && (shape.tenses[end] ?? 0) === 0)
    end += 1;
  return end > at && (shape.tenses[end] ?? 0) > 0;
};

const longestSubject = 5;

const share: LimitRule = {
  name: 'another share',
  why: '“A third said it was safe, while 13 percent were unsure”: another part of those who were asked',
  of: (question, start) => {
    const { tokens } = question.reading;
    if (start < question.report.to || !isShare(question)) return undefined;
    const parted = opened(
      question,
      start,
      (at) => /^(?:while|and|but)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.class === 'number',
    );
    return parted ?? joinedShare(question, start);
  },
};

/** "and 160 have not", "and about the same number would": a part with its verb, joined without a mark. */
const joinedShare = (question: ContentQuestion, start: number): number | undefined => {
  const { reading, shape } = question;
  const { tokens, quotationAt } = reading;
  for (let at = floorOf(question, start) + 1; at < unitEnd(question) - 2; at += 1) {
    if (quotationAt[at] !== -1 || tokens[at]?.lower !== 'and') continue;
    const first = /^(?:about|another|only|just)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const same =
      tokens[first]?.lower === 'the' && tokens[first + 1]?.lower === 'same' ? first + 2 : undefined;
    if (same === undefined && tokens[first]?.class !== 'number') continue;
    const verb = (same ?? first) + 1;
    const has = tokens[verb]?.class === 'auxiliary' || tokens[verb]?.verb?.group === 'speech';
    if (has && countIn(shape, 'verb', start, at) > 0) return at;
  }
  return undefined;
};

const part =
  /^(?:(?:two-)?thirds?|half|quarter|fifth|majority|most|percent|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)$/;

const isShare = ({ reading: { tokens }, frame: { source, kind } }: ContentQuestion): boolean =>
  kind === 'verb' &&
  source !== undefined &&
  tokens.slice(source.from, source.to).some((token) => token.class === 'number' || part.test(token.lower));

const inPassing: LimitRule = {
  name: 'named in passing',
  why: '“reached what Lee called “a deal” at dawn”, “Diaz, whom Lee called “a liar”, left”: what stands behind the name that somebody gives goes on with the clause around it',
  of: ({ reading: { tokens }, report, quotation, frame }, start) => {
    if (!quotation || start < report.to) return undefined;
    const next = tokens[quotation.to];
    const goesOn = next?.class === 'preposition' && !/^(?:of|for)$/.test(next.lower);
    // "branded “a farce” by the union".
    const agent = next?.lower === 'by' && frame.source?.from === quotation.to + 1;
    const gap = tokens[report.from - 1]?.lower ?? '';
    const names = frame.verb !== undefined && isNaming(frame.verb) && quotation.from <= report.to + 1;
    const closes =
      names &&
      /^(?:comma|verb|auxiliary)$/.test(next?.class ?? '') &&
      /^(?:what|whom|who|which|that)$/.test(gap);
    return agent || closes || (goesOn && gap === 'what') ? quotation.to : undefined;
  },
};

/** What stands against what was said. */
export const contrasts: readonly LimitRule[] = [concession, share, inPassing];
