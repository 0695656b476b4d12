import type { Mention } from '../story/mentions/mention.ts';
import type { Block } from '../story/story.ts';
import type { Draft } from './drafts.ts';
import type { Frame } from './frames/frame.ts';
import { byParagraph, hasWords, without } from './ranges.ts';
import { type Reading, rangeOf, type TokenRange } from './reading.ts';
import { toldIn } from './told.ts';

/** Fewer questions that stand alone, each with its answer below, are the reporter's own, unless a label tells them. */
const FEWEST = 3;
const FEWEST_LABELLED = 2;
const longestQuestion = 80;

/** "Q: Why?", "Q. Why?", and "QLast October it changed course", as pages run a label into its text. */
const isLabelled = (reading: Reading, from: number): boolean =>
  /^Q(?:\.|\p{Lu}\p{Ll}+)?$/u.test(reading.tokens[from]?.text ?? '');

const isQuestion = (reading: Reading, { from, to }: TokenRange): boolean =>
  isLabelled(reading, from) ||
  (reading.tokens[to - 1]?.text === '?' &&
    reading.quotationAt[to - 1] === -1 &&
    to - from <= longestQuestion);

/** An answer without its label: "A: It did.", "A. It did." */
const unlabelled = ({ tokens }: Reading, { from, to }: TokenRange): TokenRange => {
  if (tokens[from]?.text === 'A.') return { from: from + 1, to };
  return { from: tokens[from]?.text === 'A' && tokens[from + 1]?.class === 'colon' ? from + 2 : from, to };
};

const share = ({ tokens }: Reading, ranges: readonly TokenRange[], words: RegExp): number =>
  ranges.filter(({ from, to }) => tokens.slice(from, to).some(({ lower }) => words.test(lower))).length /
  ranges.length;

interface Exchange {
  readonly question: TokenRange;
  readonly reply: readonly TokenRange[];
}

/** Each question with the paragraphs up to the next one. */
const exchangesOf = (reading: Reading, blocks: readonly Block[]): readonly Exchange[] => {
  const exchanges: { question: TokenRange; reply: TokenRange[] }[] = [];
  for (const block of blocks) {
    const range = rangeOf(reading.tokens, block);
    if (isQuestion(reading, range)) exchanges.push({ question: range, reply: [] });
    else exchanges.at(-1)?.reply.push(unlabelled(reading, range));
  }
  return exchanges.filter(({ reply }) => reply.length > 0);
};

/** "You" is asked and "I" answers; where a reporter explains something by questions, neither is. */
const isInterview = (reading: Reading, exchanges: readonly Exchange[]): boolean =>
  exchanges.length >=
    (exchanges.every(({ question }) => isLabelled(reading, question.from)) ? FEWEST_LABELLED : FEWEST) &&
  share(
    reading,
    exchanges.map(({ question }) => question),
    /^(?:you|your)$/,
  ) >= 0.5 &&
  share(
    reading,
    exchanges.flatMap(({ reply }) => reply.slice(0, 1)),
    /^(?:i|my|me|we|our)$/,
  ) >= 0.5;

const TALKS = /^(?:tell|talk|speak|explain|answer|discuss|recall|reflect)$/;

/** "Ann Lee tells Bo Diaz why she left": who talks in what leads to the questions, else the first person named there. */
const interviewee = (
  { mentions }: Reading,
  byUnit: readonly (readonly Frame[])[],
  first: number,
): Mention | undefined => {
  const talks = byUnit
    .flat()
    .find(({ to, verb, source }) => to <= first && TALKS.test(verb?.lemma ?? '') && source?.kind === 'name');
  return (
    talks?.source ??
    mentions.find(({ from, kind, entity }) => from < first && kind === 'name' && entity === 'person')
  );
};

/** Where the answers end: a note below the last one names who was asked ("Bridges by Ann Lee is published on Monday"). */
const withoutNote = (
  { mentions, tokens }: Reading,
  { head }: Mention,
  reply: readonly TokenRange[],
): readonly TokenRange[] => {
  const from = reply[0]?.from ?? 0;
  const again = mentions.find((one) => one.from >= from && tokens[one.head]?.lower === tokens[head]?.lower);
  const note = again ? reply.findIndex((range) => again.from >= range.from && again.to <= range.to) : -1;
  return note < 0 ? reply : reply.slice(0, note);
};

/** The answers of an interview whose questions stand alone and name nobody: all theirs who is asked, but for what is quoted there from others. */
export const repliesOf = (
  reading: Reading,
  blocks: readonly Block[],
  byUnit: readonly (readonly Frame[])[],
  said: readonly Draft[],
): readonly Draft[] => {
  const exchanges = exchangesOf(reading, blocks);
  const [opening] = exchanges;
  const source =
    opening && isInterview(reading, exchanges)
      ? interviewee(reading, byUnit, opening.question.from)
      : undefined;
  if (!source) return [];
  const taken = byParagraph(reading, toldIn(reading, said));
  return exchanges.flatMap(({ reply }, at) => {
    const answer = at === exchanges.length - 1 ? withoutNote(reading, source, reply) : reply;
    const own = answer.flatMap((range) => without(range, taken(range)));
    const [first, ...rest] = own.filter((part) => hasWords(reading, part));
    return first ? [{ content: [first, ...rest], source, verbatim: true as const }] : [];
  });
};
