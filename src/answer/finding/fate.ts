import { readingOf } from '../abstain/roles/told-clause.ts';
import { argumentsOf, type Clause, type ClauseReading } from '../clauses/clauses.ts';
import type { Phrase } from '../clauses/phrases.ts';
import type { IndexedStory } from '../index.ts';
import { REPORTING_VERBS } from '../lexicon.ts';
import type { Question } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "What happened to the horses": of one thing, without a day or a place that would narrow it. */
const ASKS =
  /^what(?: has| had|'s|’s)? happened (?:to|with) (?!.*\b(?:in|at|on|after|before|when|while|during|over|under|from|who|that)\b)(.+)$/iu;

/** As far down the list, and by as much behind, such a sentence may stand. */
const NEAR = 5;
const BEHIND = 5;
/** What an event of whoever is asked about adds to the log odds that it answers. */
const TOLD = 1.5;

/** What one is, has, holds or says is no event. */
const NO_EVENT =
  /^(?:be|have|do|own|hold|remain|seem|appear|want|think|believe|know|like|need|hope|will|represent|belong|contain|include|cost|live|stand|face)$/;

const isEvent = ({ words }: ClauseReading, { verb, passive, negated, infinitive }: Clause): boolean => {
  const { lemma = '' } = words[verb] ?? {};
  return !infinitive && !negated && (passive || !(NO_EVENT.test(lemma) || REPORTING_VERBS.has(lemma)));
};

/** "Button died", "the van was found", "a lorry hit the van": who is asked about does it, or has it done to them. */
function undergoes(asked: readonly TermMatch[], s: number, { passage }: IndexedStory): boolean {
  const sentence = passage.sentences[s];
  if (!sentence) return false;
  const reading = readingOf(sentence);
  const places = new Set(asked.map(({ at }) => at[s]));
  return reading.clauses.some((clause) => {
    const { agents, patients } = argumentsOf(clause);
    return (
      isEvent(reading, clause) && [...agents, ...patients].some((phrase) => isOf(phrase, places, reading))
    );
  });
}

/** "its deputy leader, Pavel Horn, resigned", "one of them, Lifton, escaped": the phrase, or the name beside it. */
function isOf(phrase: Phrase, places: ReadonlySet<number | undefined>, { phraseAt, words }: ClauseReading) {
  const end = words[phrase.to]?.form === 'of' ? phraseAt[phrase.to + 1]?.to : phrase.to;
  const beside = phraseAt[end ?? phrase.to];
  return places.has(phrase.head) || (beside?.from === end && places.has(beside?.head));
}

/** "What happened to Button": news tells what became of somebody by any verb but "happen". */
export function findFate(question: Question, index: IndexedStory): Finding | undefined {
  const [, of = ''] = ASKS.exec(question.text) ?? [];
  if (of === '') return undefined;
  const finding = ranked(index, question);
  const asked = finding.ranking.matching.terms.filter(({ term }) => term.lemma !== 'happen');
  const [best] = finding.candidates;
  const tells = ({ sentence, score }: Candidate): boolean =>
    score > (best?.score ?? 0) - BEHIND &&
    asked.every(({ level }) => (level[sentence] ?? 0) >= LEVEL.stem) &&
    undergoes(asked, sentence, index);
  const told = asked.length > 0 ? finding.candidates.slice(0, NEAR).find(tells) : undefined;
  return told && { ...putFirst(finding, told), confidence: finding.confidence + TOLD };
}
