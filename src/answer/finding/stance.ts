import { readingOf } from '../abstain/roles/told-clause.ts';
import { argumentsOf } from '../clauses/clauses.ts';
import type { IndexedStory } from '../index.ts';
import { nameWords, sameWord } from '../people/called.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';

/** Verbs by which news tells what somebody thinks of something, without their words. */
const TAKES_STANCE =
  /^(?:applaud|condemn|congratulate|criticise|criticize|decry|denounce|deplore|dismiss|hail|praise|rebuke|refute|reject|thank|welcome)$/;

const ALIKE = 0.5;
const SURE = 0.5;

/** "What did the commission say", "any reaction from the leaders": whoever is not quoted, but welcomes, condemns or rejects something. */
export function findStance(
  question: Question,
  { source, topic }: { readonly source: string; readonly topic: readonly Term[] },
  index: IndexedStory,
): Finding | undefined {
  const finding = ranked(index, question);
  const asked = nameWords(source);
  const about = new Set(topic.map(({ stem }) => stem));
  const matches = finding.ranking.matching.terms.filter(({ term }) => about.has(term.stem));
  const takes = ({ sentence: s }: Candidate): boolean => {
    const sentence = index.passage.sentences[s];
    if (
      !sentence ||
      /^[“"‘']/.test(sentence.text) ||
      !matches.every(({ level, near }) => (level[s] ?? 0) >= LEVEL.prefix || (near[s] ?? 0) >= ALIKE)
    )
      return false;
    const reading = readingOf(sentence);
    return reading.clauses.slice(0, 1).some((clause) => {
      if (
        clause.passive ||
        clause.infinitive ||
        clause.negated ||
        !TAKES_STANCE.test(reading.words[clause.verb]?.lemma ?? '')
      )
        return false;
      const agents = argumentsOf(clause).agents.flatMap(({ from, to }) => reading.words.slice(from, to));
      return asked.length > 0 && asked.every((word) => agents.some(({ form }) => sameWord(word, form)));
    });
  };
  const told = finding.candidates.filter(takes);
  return told.length > 0
    ? { ...finding, candidates: told, confidence: Math.max(SURE, finding.confidence) }
    : undefined;
}

/** "How did the commission react", "how has the embassy responded to the vote". */
const ASKS_REACTION =
  /^how (?:did|do|does|has|have) (?<source>.+?) (?:react|respond)(?:ed)?(?: to (?:the |this |that )?(?<topic>.+))?$/iu;

/** How somebody reacted is told by the stance that they took. */
export function findReaction(question: Question, index: IndexedStory): Finding | undefined {
  const { source, topic = '' } = ASKS_REACTION.exec(question.text)?.groups ?? {};
  if (source === undefined) return undefined;
  const words = new Set(nameWords(topic));
  return findStance(
    question,
    { source, topic: question.terms.filter(({ form, typed }) => words.has(typed ?? form)) },
    index,
  );
}
