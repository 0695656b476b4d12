import { oncePer } from '../../../story/once.ts';
import { argumentsOf, type Clause, type ClauseReading, readClauses } from '../../clauses/clauses.ts';
import type { Phrase } from '../../clauses/phrases.ts';
import type { IndexedSentence, IndexedWord } from '../../ranking/passage.ts';
import { type AskedClause, subjectEnd } from './asked-clause.ts';
import { ALIKE, likenessTo, shareMet } from './likeness.ts';

/** The clause of a sentence that tells most of what is asked. */
export interface ToldClause {
  readonly reading: ClauseReading;
  readonly clause?: Clause;
  /** How much it tells: its verb, and its share of the words asked. */
  readonly worth: number;
}

export const readingOf = oncePer(
  ({ text, words }: IndexedSentence): ClauseReading => readClauses(text, words),
);

export const contentIn = ({ words }: ClauseReading, from: number, to: number): readonly IndexedWord[] =>
  words.slice(Math.max(0, from), to).filter(({ content }) => content);

/** The same verb, or one that tells of the same, counts more than any other word. */
const VERB = 1.5;
const SAME_BE = 0.5;

function verbMet(asked: AskedClause, { words }: ClauseReading, { verb, copula }: Clause): number {
  const told = words[verb];
  if (asked.verb && told) {
    const alike = likenessTo(asked.verb)(told);
    return alike >= ALIKE ? alike : 0;
  }
  return asked.isBe && copula ? SAME_BE : 0;
}

export function toldClause(asked: AskedClause, sentence: IndexedSentence): ToldClause {
  const reading = readingOf(sentence);
  let best: ToldClause = { reading, worth: -1 };
  for (const clause of reading.clauses) {
    const words = contentIn(reading, clause.span.start, clause.span.end);
    const share = asked.words.length === 0 ? 0 : shareMet(asked.words, words);
    const worth = VERB * verbMet(asked, reading, clause) + share;
    if (worth > best.worth) best = { reading, clause, worth };
  }
  return best;
}

/** "the mayor of Dorton and his deputy": a phrase with what it is joined to before, and what it is of. */
function wholePhrase(reading: ClauseReading, phrase: Phrase, clause: Clause): readonly IndexedWord[] {
  const { classes, phraseAt, words } = reading;
  const joined = classes[phrase.from - 1] === 'conjunction' ? phraseAt[phrase.from - 2] : undefined;
  let to = subjectEnd(phrase, clause);
  while (words[to]?.form === 'of' && phraseAt[to + 1]) to = phraseAt[to + 1]?.to ?? to + 1;
  return contentIn(reading, joined?.from ?? phrase.from, to);
}

/** Words of whoever does it, and of whoever or whatever it is done to. */
export function toldParts(
  reading: ClauseReading,
  clause: Clause,
): { readonly agent: readonly IndexedWord[]; readonly patient: readonly IndexedWord[] } {
  const { agents, patients } = argumentsOf(clause);
  const of = (phrases: readonly Phrase[]) => phrases.flatMap((one) => wholePhrase(reading, one, clause));
  return { agent: of(agents), patient: of(patients) };
}
