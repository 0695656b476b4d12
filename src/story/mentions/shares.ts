import type { Mention } from './mention.ts';
import type { Token } from './tokens.ts';

const smallNumber = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,4})$/;

/** "42% say", "six in 10 said": a share of people that no noun names, right before what they do. */
export const endOfShare = (tokens: readonly Token[], from: number): number => {
  const ratio =
    smallNumber.test(tokens[from]?.lower ?? '') &&
    tokens[from + 1]?.lower === 'in' &&
    smallNumber.test(tokens[from + 2]?.lower ?? '');
  const percent = tokens[from]?.class === 'number' && tokens[from + 1]?.text === '%';
  const to = ratio ? from + 3 : percent ? from + 2 : from;
  return to > from && /^(?:verb|auxiliary|adverb)$/.test(tokens[to]?.class ?? '') ? to : from;
};

/** "more than six in 10": the hedge belongs to the share. */
const withHedge = (tokens: readonly Token[], from: number): number => {
  const before = tokens[from - 1]?.lower ?? '';
  if (before === 'than' && /^(?:more|fewer|less)$/.test(tokens[from - 2]?.lower ?? '')) return from - 2;
  return /^(?:about|nearly|almost|roughly|around|some|just|only|over|under)$/.test(before) ? from - 1 : from;
};

export const shareOf = (tokens: readonly Token[], head: number, to: number): Mention => {
  const from = withHedge(tokens, head);
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return { kind: 'nominal', entity: 'unknown', ...span, from, to, head, role: span, plural: true };
};
