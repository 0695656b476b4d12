import type { Frame } from '../frames/frame.ts';
import type { Reading } from '../reading.ts';
import { isClaimNoun } from './claim-nouns.ts';
import { turnsDownClaim } from './denial.ts';
import { deniedUpTo } from './hung-denial.ts';
import { afterThat } from './that.ts';

/** Verbs that take a clause, and those that label what they name. */
const clausal =
  /^(?:say|add|insist|argue|maintain|contend|state|stress|think|believe|call|term|label|brand|dub|describe)$/;

/** "said any claim that it is old was false", "called claims that it is old “absurd”": the claim is the subject of what is said of it, not what is said. */
export const saysOfClaim = (reading: Reading, frame: Frame): boolean =>
  clausal.test(frame.verb?.lemma ?? '') && isClaimNoun(reading.tokens, (afterThat(reading, frame) ?? 0) - 2);

/** "rejected the suggestion that": where the clause of somebody's claim begins, which a cue takes up. */
export const claimedClause = (reading: Reading, frame: Frame): number | undefined => {
  const that = frame.verb && afterThat(reading, frame);
  const claimed =
    that !== undefined && isClaimNoun(reading.tokens, that - 2) && !isParted(reading, frame.to, that);
  return claimed && !clausal.test(frame.verb?.lemma ?? '') ? that : undefined;
};

/** "suggested a levy — an idea that Diaz called mad": the noun comments on what stands before the dash. */
const isParted = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ class: kind }) => kind === 'dash');

/** What a cue that takes up a claim reports is a statement, whatever the verb by itself reports. */
export const takesUpClaim = (reading: Reading, frame: Frame): boolean =>
  claimedClause(reading, frame) !== undefined;

/** Whether the source says that the content is not so. */
export const denies = (reading: Reading, frame: Frame): boolean =>
  frame.verb?.lemma === 'deny' ||
  (turnsDownClaim(frame.verb) && takesUpClaim(reading, frame)) ||
  deniedUpTo(reading, frame) !== undefined;
