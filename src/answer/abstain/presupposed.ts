import { MONTH } from '../../story/months.ts';
import type { Looked } from '../finding/finding.ts';

/** "When he was arrested, Coster told", "after the bridge fell": a clause that says what else went on then. */
const CLAUSE = /\b(?:when|while|after|before|since|once|as)\s[^,;.”"]{1,80}/giu;

/** "on Friday", "in 2019", "at 14:20", "two weeks ago": anything that tells when. */
const TIME = new RegExp(
  String.raw`\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|${MONTH}|today|yesterday|tomorrow|tonight|now|soon|ago|later|earlier|early|seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|spring|summer|autumn|fall|winter|morning|afternoon|evening|noon|midnight|dawn|dusk|christmas|easter|until|last|next|not yet)\b`,
  'iu',
);

/** "When was Coster arrested" is not told by a sentence that has the arrest only as the time of something else. */
export function presupposes({ question, candidates, index, ranking }: Looked): boolean {
  if (question.kind !== 'when' || !/^when\b/i.test(question.text)) return false;
  const best = candidates[0]?.sentence ?? -1;
  const { text = '', words = [] } = index.passage.sentences[best] ?? {};
  if (TIME.test(text)) return false;
  const clauses = [...text.matchAll(CLAUSE)].map(({ 0: clause, index: start }) => ({
    start,
    end: start + clause.length,
  }));
  const deeds = ranking.matching.terms.filter(({ roles, level }) => roles.verb && (level[best] ?? 0) > 0);
  return (
    deeds.length > 0 &&
    deeds.every(({ at }) => {
      const { start = -1 } = words[at[best] ?? -1] ?? {};
      return clauses.some((clause) => clause.start < start && start < clause.end);
    })
  );
}
