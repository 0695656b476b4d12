import { isDenial } from './denial.ts';
import type { ContentQuestion } from './question.ts';

/** "which she blamed", "which the mayor has called", "which Diaz disputed": a subject, and what it says. */
export const tellsNext = (
  { reading: { tokens, mentions, mentionAt } }: ContentQuestion,
  which: number,
): boolean => {
  const subject = mentions[mentionAt[which + 1] ?? -1];
  if (tokens[which]?.lower !== 'which' || subject?.from !== which + 1) return false;
  const verb = tokens[subject.to]?.class === 'auxiliary' ? subject.to + 1 : subject.to;
  const told = tokens[verb]?.verb;
  return (told?.group === 'speech' || isDenial(told)) && told?.form !== 'base';
};
