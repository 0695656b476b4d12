import { readingOf } from '../abstain/roles/told-clause.ts';
import { argumentsOf, type Clause, type ClauseReading } from '../clauses/clauses.ts';
import type { IndexedStory } from '../index.ts';
import { nameWords, sameWord } from '../people/called.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** Verbs by which something is done in words: any statement answers "what did Lee say", none but an accusation "of what did Lee accuse". */
const DEEDS =
  /^(?:accuse|blame|call|demand|promise|pledge|vow|propose|offer|threaten|urge|order|request|predict|deny|recommend|warn|announce|reject|criticise|criticize|describe|compare)$/;

const ALIKE = 0.5;
const SURE = 1;

const isIn = ({ level, near }: TermMatch, s: number): boolean =>
  (level[s] ?? 0) >= LEVEL.prefix || (near[s] ?? 0) >= ALIKE;

/** The verb of the question by which something was done. */
const deedOf = ({ terms, said }: Question): Term | undefined =>
  terms.find(
    ({ lemma, stem, capital }) =>
      !capital && DEEDS.test(lemma) && !said?.topic.some((term) => term.stem === stem),
  );

/** "Stein, a doctor, accused": whoever is asked about stands in the phrase of whoever does it, or as near before the verb as an apposition lets it. */
function isAgent(
  source: readonly string[],
  { verb, ...clause }: Clause,
  { words, phraseAt }: ClauseReading,
): boolean {
  const { agents } = argumentsOf({ verb, ...clause });
  const inPhrase = agents.flatMap(({ from, to }) => {
    const joined = phraseAt[from - 1];
    return words.slice(joined?.from ?? from, to);
  });
  const among = inPhrase.length > 0 ? inPhrase : words.slice(0, verb);
  return source.some((word) => among.some(({ form }) => sameWord(word, form)));
}

/** "What did Stein accuse the party of": the sentence in which Stein accuses, whatever else Stein says. */
export function findSaidDeed(question: Question, index: IndexedStory): Finding | undefined {
  const { said } = question;
  const deed = deedOf(question);
  if (!said || !deed) return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const asked = terms.find(({ term }) => term.stem === deed.stem);
  const topic = new Set(said.topic.map(({ stem }) => stem));
  const about = terms.filter(({ term }) => topic.has(term.stem));
  const source = nameWords(said.source).slice(-1);
  if (!asked || source.length === 0) return undefined;
  const does = ({ sentence: s }: Candidate): boolean => {
    const sentence = index.passage.sentences[s];
    if (!sentence || (asked.level[s] ?? 0) < LEVEL.stem || !about.every((match) => isIn(match, s)))
      return false;
    const reading = readingOf(sentence);
    return reading.clauses.some(
      (clause) =>
        reading.words[clause.verb]?.stem === deed.stem && !clause.passive && isAgent(source, clause, reading),
    );
  };
  const told = finding.candidates.find(does);
  return told && { ...putFirst(finding, told), confidence: Math.max(SURE, finding.confidence) };
}
