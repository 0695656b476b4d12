import type { ContentQuestion } from './question.ts';

/** "which she blamed", "which the mayor has called": a subject, and what it says. */
export const tellsNext = (
  { reading: { tokens, mentions, mentionAt } }: ContentQuestion,
  which: number,
): boolean => {
  const subject = mentions[mentionAt[which + 1] ?? -1];
  if (tokens[which]?.lower !== 'which' || subject?.from !== which + 1) return false;
  const verb = tokens[subject.to]?.class === 'auxiliary' ? subject.to + 1 : subject.to;
  return tokens[verb]?.verb?.group === 'speech' && tokens[verb]?.verb?.form !== 'base';
};
