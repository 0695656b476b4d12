import { SPEAKING } from '../circumstances/before.ts';
import { unchangedPasts } from '../words/unchanged-pasts.ts';
import { hasSubject } from './limits/contrasts.ts';
import type { ContentQuestion } from './question.ts';
import { countIn, nextTense } from './shape.ts';
import { namesDay, opensSpan } from './time-span.ts';

/** What stands behind the report of a whole clause and is no part of what is said. */
interface Added {
  readonly name: string;
  readonly why: string;
  /** Of where the sentence began, and where it goes on behind the comma of the report. */
  readonly holds: (question: ContentQuestion, began: number, at: number) => boolean;
}

const lowerAt = ({ reading: { tokens } }: ContentQuestion, at: number): string => tokens[at]?.lower ?? '';

/** "said on Monday, |": the report has a time of its own, and so closes its clause. */
const isTimed = ({ reading: { tokens }, report }: ContentQuestion, at: number): boolean =>
  tokens.slice(report.to, at).some(namesDay);

const longAfter: Added = {
  name: 'long after',
  why: '“Nine died on Monday, officials said, hours after talks ended”: how far what happened lies from other news',
  holds: ({ reading: { tokens } }, _, at) => opensSpan(tokens, at),
};

const past = 1;
const modal = 2;

const tenseClash: Added = {
  name: 'another time',
  why: '“The firm will close, it said, after prices drove it into a loss”: what is to come does not take place after what did; “The man fled, police said, after he fired” is one',
  holds: (question, began, at) =>
    lowerAt(question, at) === 'after' &&
    nextTense(question.shape, began) === modal &&
    nextTense(question.shape, at + 1) === past &&
    countIn(question.shape, 'verb', at + 1, question.unit.to) > 0,
};

/** "as engineers shut the road": of a verb whose past looks like its infinitive too. */
const hasVerb = ({ reading: { tokens }, shape, unit }: ContentQuestion, from: number): boolean =>
  countIn(shape, 'verb', from, unit.to) > 0 ||
  tokens.slice(from, unit.to).some(({ lower }) => unchangedPasts.has(lower));

const meanwhile: Added = {
  name: 'meanwhile',
  why: '“A driver has died, officials said on Monday, as engineers shut the road”: behind a report with its day, what others do; “…, as he left” is of the clause',
  holds: (question, _, at) => {
    const { reading, frame } = question;
    const even = lowerAt(question, at) === 'even';
    const as = even ? at + 1 : at;
    return (
      frame.agentless !== true &&
      lowerAt(question, as) === 'as' &&
      (even || isTimed(question, at)) &&
      /^(?:word|capital|determiner|possessive)$/.test(reading.tokens[as + 1]?.class ?? '') &&
      hasVerb(question, as + 2)
    );
  },
};

const setAgainst: Added = {
  name: 'set against it',
  why: '“Nine died, he said, although neither side counts its dead”: the story limits what was said',
  holds: (question, _, at) => {
    const though = lowerAt(question, at) === 'even' ? at + 1 : at;
    return /^(?:though|although)$/.test(lowerAt(question, though)) && hasSubject(question, though + 1);
  },
};

const longestPhrase = 5;
const superlative = /^(?:most|worst|[a-z]{3,}iest)$/;
const measured = /^(?:since|ever|record|history|years|decades?|generations?|century)$/;

const record: Added = {
  name: 'record',
  why: '“Two trains collided, officials said, in the worst crash since May”: how it compares with all before it; “in the worst part of town” is where',
  holds: ({ reading: { tokens }, unit }, _, at) =>
    tokens[at]?.lower === 'in' &&
    tokens[at + 1]?.lower === 'the' &&
    tokens.slice(at + 2, at + longestPhrase).some(({ lower }) => superlative.test(lower)) &&
    tokens.slice(at + 2, unit.to).some(({ lower }) => measured.test(lower)),
};

const ranks =
  /^(?:latest|first|second|third|fourth|fifth|biggest|largest|highest|lowest|longest|heaviest|strongest|most|worst|[a-z]{3,}iest)$/;

const rank: Added = {
  name: 'rank',
  why: '“Three died in Ulm, police said, the latest in a string of attacks”: an apposition that counts what happened among its like; “the first of them in May” goes on',
  holds: ({ reading: { tokens }, shape, unit }, _, at) =>
    tokens[at]?.lower === 'the' &&
    ranks.test(tokens[at + 1]?.lower ?? '') &&
    !/^(?:them|these|those)$/.test(tokens[at + 3]?.lower ?? '') &&
    countIn(shape, 'verb', at, unit.to) === 0,
};

const longestGesture = 8;
const BODY = /^(?:head|face|eyes?|hands?|arms?|fists?|fingers?|shoulders?|voice|hair|glasses)$/;

const gesture: Added = {
  name: 'gesture',
  why: '“Sales were good, he said, wiping sweat off his face”, “…, he said, speaking at a rally”: what somebody did who spoke; “…, forcing drivers to leave” is what came of it',
  holds: ({ reading: { tokens }, unit }, _, at) => {
    const { lower = '' } = tokens[at] ?? {};
    if (!/[a-z]ing$/.test(lower)) return false;
    const moved = tokens
      .slice(at + 1, Math.min(unit.to, at + longestGesture))
      .findIndex(({ lower: noun }) => BODY.test(noun));
    return (
      SPEAKING.test(lower) || (moved >= 0 && /^(?:his|her|their)$/.test(tokens[at + moved]?.lower ?? ''))
    );
  },
};

/** In no order: one that holds is enough. */
export const addedRules: readonly Added[] = [
  longAfter,
  tenseClash,
  meanwhile,
  setAgainst,
  record,
  rank,
  gesture,
];

/** Whether what follows the report of a whole clause is the story's. */
export const isAdded = (question: ContentQuestion, began: number, at: number): boolean =>
  countIn(question.shape, 'verb', began, question.report.from) > 0 &&
  addedRules.some(({ holds }) => holds(question, began, at));
