import type { Token } from '../../../story/mentions/tokens.ts';
import { isParticiple } from '../../frames/participle.ts';
import { denies } from '../claim.ts';
import { type ContentQuestion, unitEnd } from '../question.ts';
import { countIn } from '../shape.ts';
import { namesDay, opensSpan } from '../time-span.ts';
import { namesWords } from '../wordings.ts';
import { commasIn, floorOf, type LimitRule } from './limit.ts';

/** ", something | prosecutors dispute", ", something he denies": who says or does something about the words. */
const isDisputed = ({ reading: { tokens }, shape }: ContentQuestion, comma: number): boolean =>
  tokens[comma]?.class === 'comma' &&
  /^(?:pronoun|capital|word|determiner)$/.test(tokens[comma + 2]?.class ?? '') &&
  [comma + 3, comma + 4, comma + 5].some((at) => (shape.tenses[at] ?? 0) > 0);

/** ", only to be shown that they were not": what came of it. */
const isOutcome = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'only' && tokens[at + 1]?.lower === 'to';

const comment: LimitRule = {
  name: 'comment on what was said',
  why: '“Lee said the vote was rigged, a claim for which there is no evidence”, “…, only to take it back”: an apposition that names the words is about them, and what came of them is told',
  of: (question, start) => {
    const { tokens, quotationAt } = question.reading;
    for (let at = Math.max(start, floorOf(question, start) - 1); at < unitEnd(question); at += 1) {
      const kind = tokens[at]?.class ?? '';
      // The comma may stand inside the marks: “…,” a phrase that.
      if (quotationAt[at] !== -1 && kind !== 'quote') continue;
      if (tokens[at + 1]?.lower === 'something' && (kind === 'dash' || isDisputed(question, at))) return at;
      const parts =
        kind === 'quote' ? tokens[at - 1]?.class === 'comma' : kind === 'comma' || kind === 'dash';
      if (parts && (namesWords(tokens, at + 1) || isOutcome(tokens, at + 1)))
        return kind === 'quote' ? at + 1 : at;
    }
    return undefined;
  },
};

const about =
  /^(?:referring|alluding|pointing|citing|quoting|echoing|paraphrasing|invoking|speaking|using|recalling|naming)$/;

/** "compared with 33 percent": a figure set beside that of a poll. */
const comparesFigure = (tokens: readonly Token[], from: number): boolean =>
  tokens[from]?.lower === 'compared' &&
  tokens.slice(from + 2, from + 5).some(({ class: kind }) => kind === 'number');

const aside: LimitRule = {
  name: 'aside',
  why: '“Lee said the bridge will close, referring to the old one”, “…, even as drivers stayed away”: what the story adds',
  of: (question, start) => {
    const { tokens } = question.reading;
    return commasIn(question, floorOf(question, start), unitEnd(question)).find(
      (comma) =>
        about.test(tokens[comma + 1]?.lower ?? '') ||
        comparesFigure(tokens, comma + 1) ||
        (tokens[comma + 1]?.lower === 'even' && tokens[comma + 2]?.lower === 'as'),
    );
  },
};

/** "last night denied", "said on Monday that": the report has a time of its own. */
const isTimed = ({ reading: { tokens }, frame }: ContentQuestion, start: number): boolean =>
  [...tokens.slice(Math.max(0, frame.from - 2), frame.from), ...tokens.slice(frame.to, start)].some(namesDay);

/** "that he was found on Sunday, two days after he vanished", "that he fled, hours after": told of what happened then. */
const happensThen = ({ reading, frame }: ContentQuestion, start: number, to: number): boolean => {
  const told = reading.tokens.slice(start, to);
  const isState = denies(reading, frame) || told.some((token) => token.class === 'auxiliary');
  return !isState || told.some(namesDay);
};

const setInTime: LimitRule = {
  name: 'time of the report',
  why: '“Lee said on Monday that it was safe, hours after it fell”: how long after or before is told of the day of the report',
  of: (question, start) => {
    if (!isTimed(question, start)) return undefined;
    const comma = commasIn(question, floorOf(question, start), unitEnd(question)).find((at) =>
      opensSpan(question.reading.tokens, at + 1),
    );
    return comma !== undefined && happensThen(question, start, comma) ? undefined : comma;
  },
};

/** "when asked about it", "when questioned by reporters": not "when asked to leave", "when asked who should pay", which may be told. */
const isWhenAsked = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  tokens[at]?.lower === 'when' &&
  /^(?:asked|pressed|questioned|quizzed)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:about|by)$/.test(tokens[at + 2]?.lower ?? '');

const whenAsked: LimitRule = {
  name: 'when asked',
  why: '“Lee said it was safe when asked about the crack”: what the words answer the story tells',
  of: (question, start) => {
    const { quotationAt } = question.reading;
    for (let at = floorOf(question, start) + 1; at < unitEnd(question); at += 1)
      if (quotationAt[at] === -1 && isWhenAsked(question, at))
        return countIn(question.shape, 'verb', start, at) > 0 ? at : undefined;
    return undefined;
  },
};

const proofs = /^(?:proof|evidence|substantiation)$/;

/** "were made", "had been jailed": what was done without it. */
const isDone = ({ reading: { tokens } }: ContentQuestion, at: number): boolean =>
  /^(?:was|were|is|are|been|being)$/.test(tokens[at - 1]?.lower ?? '') && isParticiple(tokens[at]);

const unproven: LimitRule = {
  name: 'without proof',
  why: '“Lee called them thieves without offering proof”: what the words lack the story tells; “said the charges were made without proof” is said',
  of: (question, start) => {
    const { tokens, quotationAt } = question.reading;
    const end = unitEnd(question);
    for (let at = floorOf(question, start) + 1; at < end; at += 1) {
      if (tokens[at]?.lower !== 'without' || quotationAt[at] !== -1 || isDone(question, at - 1)) continue;
      if (tokens.slice(at + 1, at + 4).some(({ lower }) => proofs.test(lower))) return at;
    }
    return undefined;
  },
};

/** What the story says about the words. */
export const comments: readonly LimitRule[] = [comment, aside, setInTime, whenAsked, unproven];
