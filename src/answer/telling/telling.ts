import type { Looked } from '../finding/finding.ts';
import { asksPlace, tellsPlace } from './place.ts';
import { asksHour, asksTime, tellsHour, tellsTime } from './time.ts';

/** What a question asks for, and whether a sentence has anything of the kind that the question does not name itself. */
interface Telling {
  readonly name: string;
  readonly asks: (looked: Looked) => boolean;
  readonly tells: (looked: Looked, sentence: number) => boolean;
}

const TELLINGS: readonly Telling[] = [
  { name: 'a place', asks: asksPlace, tells: tellsPlace },
  { name: 'an hour', asks: asksHour, tells: tellsHour },
  { name: 'a time', asks: asksTime, tells: tellsTime },
];

/** Whether a sentence has what the question asks for; absent: a question of another kind. */
export function tellingOf(looked: Looked): ((sentence: number) => boolean) | undefined {
  const telling = TELLINGS.find(({ asks }) => asks(looked));
  return telling && ((sentence) => telling.tells(looked, sentence));
}

/** "Where did Lee announce the deal": "Lee announced the deal on Monday" has no place but those of the question. */
export function tellsNothing(looked: Looked): boolean {
  const [best] = looked.candidates;
  const tells = tellingOf(looked);
  return best !== undefined && tells !== undefined && !tells(best.sentence);
}
