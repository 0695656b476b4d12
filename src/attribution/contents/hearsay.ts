import { ONE_TO_TEN } from '../../story/number-words.ts';
import { maySubordinate } from '../words/subordinators.ts';
import type { ContentQuestion } from './question.ts';

const few = new RegExp(`^(?:${ONE_TO_TEN}|both|many|some|several)$`);

const longestName = 8;
const longestOwned = 5;

/** "Ulm, | whose chief, Gen Bo Diaz, is said to": past the name that explains it, the relative that owns the subject. */
const ownedBefore = ({ reading: { tokens }, report, unit }: ContentQuestion): number | undefined => {
  if (tokens[report.from - 1]?.class !== 'comma') return undefined;
  const first = Math.max(unit.from, report.from - longestName);
  const comma =
    tokens.slice(first, report.from - 1).findLastIndex(({ class: kind }) => kind === 'comma') + first;
  if (comma < first) return undefined;
  const owner = tokens.slice(Math.max(first, comma - longestOwned), comma);
  const at = owner.findLastIndex(({ lower }) => lower === 'whose');
  return at < 0 ? undefined : comma - owner.length + at;
};

/**
 * "It stays, although | the mayor is said to want it": where the subject begins of whom something is said, where a clause
 * of the story stands before it.
 */
export const hearsaySubject = (question: ContentQuestion): number | undefined => {
  const { reading, frame, report, unit, quotation } = question;
  const { tokens, mentions, mentionAt } = reading;
  if (!frame.agentless || quotation || tokens[report.to]?.lower !== 'to' || report.from <= unit.from)
    return undefined;
  const subject = mentions[mentionAt[report.from - 1] ?? -1];
  const counted = few.test(tokens[report.from - 1]?.lower ?? '') ? report.from - 1 : undefined;
  const at = subject?.to === report.from ? subject.from : counted;
  if (at === undefined) return ownedBefore(question);
  const opener = tokens[at - 1];
  const isParted =
    at > unit.from &&
    (opener?.class === 'comma' || maySubordinate(opener?.lower ?? '') || opener?.text === ';');
  return isParted ? at : undefined;
};
