import { TWO_TO_TEN } from '../../story/number-words.ts';
import { placeIn, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { slotFor } from '../ranking/slots.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "When does the strike start", "why are they striking": what goes on or is to come. */
const ASKS = /^(?:\S+ ){0,4}?(?:is|are|does|do|will|has|have|can)\b/i;
const ASKS_OF_BEFORE =
  /\b(?:did|was|were|had|last|previous|previously|earlier|former|past|prior|ever|before)\b/i;

/** "The last walkout", "a previous national strike"; "last month" is a time, "an earlier than usual start" and "down from a previous forecast" compare. */
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:from|than|against|with) )\b(?:the|an?|its|his|her|their|our) (?:last|previous|earlier) (?:(?!(?:than|time|night|week|weekend|month|year|decade|season|summer|winter|spring|autumn|fall|few|${TWO_TO_TEN})\b)\S+ )?$`,
  'i',
);

/** The words of the question that a sentence has of another time: it tells of the strike before this one. */
const ofTimeBefore = ({ ranking, index }: Finding, { sentence }: Candidate): readonly TermMatch[] => {
  const { text = '', words = [] } = index.passage.sentences[sentence] ?? {};
  return ranking.matching.terms.filter((match) => {
    const word = words[placeIn(match, sentence)];
    return !match.roles.name && word !== undefined && BEFORE.test(text.slice(0, word.start));
  });
};

/** What is asked of this time is not told by what was last time: a sentence that tells of it in another word comes first. */
export function thisTimeFirst(finding: Finding): Finding {
  const { question, candidates, index } = finding;
  const [best] = candidates;
  if (!best || !ASKS.test(question.text) || ASKS_OF_BEFORE.test(question.text)) return finding;
  const before = ofTimeBefore(finding, best);
  if (before.length === 0) return finding;
  const slot = slotFor(question.expects);
  const tells = (one: Candidate): boolean =>
    before.every((match) => placeIn(match, one.sentence) >= 0) &&
    ofTimeBefore(finding, one).length === 0 &&
    (slot === 0 ||
      (index.passage.sentences[one.sentence]?.slots.some((bits) => (bits & slot) !== 0) ?? false));
  const other = candidates.slice(1).find(tells);
  return other ? putFirst(finding, other) : { ...finding, confidence: Math.min(finding.confidence, 0) };
}
