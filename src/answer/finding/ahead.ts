import type { Analysis } from '../../attribution/analysis.ts';
import { datesIn } from '../dates/dates.ts';
import { LEVEL } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "When is the final", "when will they vote": what is still to come. */
const ASKS = /^when (?:is|are|will|does|do)\b/i;
/** "will meet", "is due to", "until at least Tuesday": what a report tells of what is to come. */
const AHEAD =
  /\b(?:will|won't|would|shall|(?:is|are) to|due|expect(?:s|ed)?|scheduled|set (?:for|to)|going to|plan(?:s|ned)?|likely|until|upcoming|tomorrow|next (?:week|month|year|season|spring|summer|autumn|fall|winter|\p{L}+day)|opens|begins|starts|ends|takes place|closes)\b/iu;
/** "Could be over in October": of what is to come, and of much else. */
const MAYBE = /\bcould\b/i;
const PAST = /\b(?:was|were|had|did|went|came|began|broke|fell|rose|won|lost|met|took|said|\p{L}{2,}ed)\b/iu;

const NEAR = 4;
const BEHIND = 2.5;
/** Surely enough another word for it: a branch that shuts closes. */
const ALIKE = 0.7;

/** "An October 25 election", of a story from September. */
const namesLaterDay = (s: number, { story, sentences }: Analysis): boolean => {
  const sentence = sentences[s];
  const { published } = story;
  return (
    sentence !== undefined &&
    published !== undefined &&
    datesIn(story, sentence).some(({ date }) => date > published)
  );
};

/** What is to come is not told by what is over: of sentences about as alike, the one that looks ahead comes first. */
export function lookingAhead(finding: Finding): Finding {
  const { question, candidates, index, ranking } = finding;
  const [best] = candidates;
  const textOf = ({ sentence }: Candidate): string => index.passage.sentences[sentence]?.text ?? '';
  if (question.kind !== 'when' || !best || !ASKS.test(question.text)) return finding;
  if ([AHEAD, MAYBE].some((ahead) => ahead.test(textOf(best))) || !PAST.test(textOf(best))) return finding;
  const tells = (one: Candidate): boolean =>
    (AHEAD.test(textOf(one)) || namesLaterDay(one.sentence, index.analysis)) &&
    (index.passage.sentences[one.sentence]?.slots.some((bits) => (bits & SLOT.time) !== 0) ?? false) &&
    ranking.matching.terms.some(
      ({ level, near }) => (level[one.sentence] ?? 0) >= LEVEL.stem || (near[one.sentence] ?? 0) >= ALIKE,
    );
  const other = candidates.slice(1, NEAR).find((one) => one.score > best.score - BEHIND && tells(one));
  return putFirst(finding, other);
}
