import { calendar } from '../../story/mentions/words.ts';
import type { Reading, TokenRange } from '../reading.ts';

const aroundTime =
  /^(?:on|in|at|for|last|this|next|first|second|just|even|back|a|an|the|few|that|same|after|before|and|of)$/;
const times =
  /^(?:late|early|earlier|later|ago|time|times|today|tonight|yesterday|weekend|week|month|year|day|days|weeks|months|years|hours|minutes|morning|afternoon|evening|night)$/;
const isTime = (lower: string): boolean => times.test(lower) || calendar.has(lower);
const longestMoment = 8;

/** "late Thursday", "back in 2008", "a few days later", "for the first time": nothing but when. */
export const isMoment = ({ tokens }: Reading, { from, to }: TokenRange): boolean => {
  if (to - from > longestMoment) return false;
  const words = tokens.slice(from, to);
  return (
    words.every(
      ({ lower, class: kind }) =>
        isTime(lower) || aroundTime.test(lower) || kind === 'number' || kind === 'adverb',
    ) && words.some(({ lower, text }) => isTime(lower) || /^[12]\d{3}$/.test(text))
  );
};
