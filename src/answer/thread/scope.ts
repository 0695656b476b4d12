import type { Analysis } from '../../attribution/analysis.ts';
import { indexOf } from '../index.ts';
import { type FollowUp, isShort } from '../question/follow-up.ts';
import { isSameAffair } from '../stories/affair.ts';

/** The stories to ask, and those to ask where these do not answer. */
export type Scope = readonly [near: readonly Analysis[], all?: readonly Analysis[]];

const CAPITAL = /^\p{Lu}/u;

/** Whoever is named by a name may have spoken in any story; "his manager" and "the mayor" are of the one at hand. */
const isAnywhere = ({ question }: FollowUp): boolean =>
  question.said !== undefined && question.said.topic.length === 0 && CAPITAL.test(question.said.source);

/** "Which states?", "and last year?": nothing in it but the thread tells what it is about. */
const isElliptic = ({ question }: FollowUp): boolean =>
  isShort(question) && !question.terms.some(({ capital }) => capital);

/** A thread is about the story that was shown, and about those of its affair: they are asked before the others. */
export function scopeOf(asked: FollowUp, own: Analysis | undefined, all: readonly Analysis[]): Scope {
  if (!own || isAnywhere(asked)) return [all];
  const near = all.filter((one) => one === own || isSameAffair(indexOf(own), indexOf(one)));
  if (near.length === all.length) return [all];
  return isElliptic(asked) ? [near] : [near, all];
}
