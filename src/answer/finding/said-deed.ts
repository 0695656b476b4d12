import { overlaps, type Span, textOf } from '../../story/span.ts';
import { readingOf } from '../abstain/roles/told-clause.ts';
import { argumentsOf, type Clause, type ClauseReading } from '../clauses/clauses.ts';
import type { IndexedStory } from '../index.ts';
import { nameWords, sameWord } from '../people/called.ts';
import { attributionsOf } from '../people/people.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { IndexedSentence } from '../ranking/passage.ts';
import type { Candidate } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** Verbs by which something is done in words or in thought: any statement answers "what did Lee say", none but an accusation "of what did Lee accuse". */
const DEEDS =
  /^(?:accuse|argue|believe|boast|complain|concede|admit|fear|hope|insist|blame|call|demand|promise|label|brand|dub|pledge|vow|propose|offer|threaten|urge|order|request|predict|deny|recommend|warn|announce|reject|criticise|criticize|describe|compare)$/;

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

/** Verbs that give somebody or something a name. */
const CALLS = /^(?:call|describe|label|brand|dub|liken|deem)$/;

const isSameDeed = (deed: string, cue: string): boolean =>
  deed === cue || (CALLS.test(deed) && CALLS.test(cue));

/** "He called him a liar": who "he" is, attribution knows. The sentences in which a source does it. */
function creditedIn({ lemma }: Term, source: string, index: IndexedStory): ReadonlySet<number> {
  const { sentences, story } = index.analysis;
  const cues = attributionsOf(source, index).flatMap(({ cue }) => cue ?? []);
  const deeds = cues.filter((cue) =>
    tokensOf(textOf(story.body, cue)).some(({ form }) => isSameDeed(lemma, wordOf(form).lemma)),
  );
  const isThere = (sentence: Span): boolean => deeds.some((cue) => overlaps(cue, sentence));
  return new Set(sentences.flatMap((sentence, s) => (isThere(sentence) ? [s] : [])));
}

/** "Stein accused the party": it stands there who does it, in which words. */
function isDone({ stem }: Term, source: readonly string[], sentence: IndexedSentence): boolean {
  const reading = readingOf(sentence);
  return reading.clauses.some(
    (clause) =>
      reading.words[clause.verb]?.stem === stem && !clause.passive && isAgent(source, clause, reading),
  );
}

/** Verbs that with the noun of a deed tell the deed: "lodged a complaint", "made a demand", "issued a denial". */
const SUPPORT = /^(?:make|lodge|file|issue|launch|level|put|raise|voice|send|give|repeat|renew|release)$/;
/** Words between such a verb and its noun: "made a fresh demand". */
const LONGEST_SUPPORT = 4;

/** "The dockers lodged a complaint": it stands there by its noun who does it. */
function isDoneByNoun(
  { at, level }: TermMatch,
  s: number,
  source: readonly string[],
  sentence: IndexedSentence,
): boolean {
  const reading = readingOf(sentence);
  const noun = at[s] ?? -1;
  return (
    (level[s] ?? 0) >= LEVEL.derived &&
    reading.clauses.some(
      (clause) =>
        noun > clause.verb &&
        noun - clause.verb <= LONGEST_SUPPORT &&
        SUPPORT.test(reading.words[clause.verb]?.lemma ?? '') &&
        !clause.passive &&
        isAgent(source, clause, reading),
    )
  );
}

/** Sentences back in which somebody must be named for “him” or “her” to be understood. */
const NEAR = 2;

/** A person whom it is about may be a pronoun there. */
const isNearBy = ({ term, level }: TermMatch, s: number, { names }: IndexedStory): boolean =>
  names.has(term.form) && level.slice(Math.max(0, s - NEAR), s).some((found) => found >= LEVEL.prefix);

/** "What did Stein accuse the party of": the sentence in which Stein accuses, whatever else Stein says. */
export function findSaidDeed(question: Question, index: IndexedStory): Finding | undefined {
  const { said } = question;
  const deed = deedOf(question);
  if (!said || !deed) return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const topic = new Set(said.topic.map(({ stem }) => stem));
  const about = terms.filter(({ term }) => topic.has(term.stem));
  const source = nameWords(said.source).slice(-1);
  if (source.length === 0) return undefined;
  const byNoun = terms.find(({ term }) => term.stem === deed.stem);
  const credited = creditedIn(deed, said.source, index);
  const does = ({ sentence: s }: Candidate): boolean => {
    const sentence = index.passage.sentences[s];
    if (!sentence) return false;
    const isTold = about.every((match) => isIn(match, s));
    if (isTold && isDone(deed, source, sentence)) return true;
    if (isTold && byNoun && isDoneByNoun(byNoun, s, source, sentence)) return true;
    return credited.has(s) && about.every((match) => isIn(match, s) || isNearBy(match, s, index));
  };
  const told = finding.candidates.find(does);
  return told && { ...putFirst(finding, told), confidence: Math.max(SURE, finding.confidence) };
}
