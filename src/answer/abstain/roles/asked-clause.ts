import { oncePer } from '../../../story/once.ts';
import { argumentsOf, type Clause, type ClauseReading, readClauses } from '../../clauses/clauses.ts';
import type { Phrase } from '../../clauses/phrases.ts';
import type { Matching } from '../../ranking/matching.ts';
import { type IndexedWord, wordsOf } from '../../ranking/passage.ts';

/** What a question asks for in its clause: who does it, to whom or what, when or where or why, or what somebody is. */
const SLOTS = ['nothing', 'subject', 'object', 'adjunct', 'complement'] as const;
export type AskedSlot = (typeof SLOTS)[number];

export const slotNumber = (slot: AskedSlot): number => SLOTS.indexOf(slot);

/** A question as one clause: words by the part that they play. */
export interface AskedClause {
  readonly reading: ClauseReading;
  readonly slot: AskedSlot;
  /** None where a form of "be" is the verb. */
  readonly verb?: IndexedWord;
  readonly isBe: boolean;
  readonly negated: boolean;
  readonly agent: readonly IndexedWord[];
  readonly patient: readonly IndexedWord[];
  readonly adjuncts: readonly { readonly preposition: string; readonly words: readonly IndexedWord[] }[];
  /** All its content words. */
  readonly words: readonly IndexedWord[];
  /** What its question word asks a kind of. */
  readonly focus: readonly IndexedWord[];
}

/** Of "who said the bridge is safe" the clause that was said, else the first that is no relative. */
function mainClause({ clauses, classes }: ClauseReading, kind: string): Clause | undefined {
  if (kind === 'who-said') return clauses[1] ?? clauses[0];
  return clauses.find(({ copula, from }) => !copula && classes[from - 1] !== 'relative') ?? clauses[0];
}

function slotOf(clause: Clause | undefined, kind: string): AskedSlot {
  if (!clause || kind === 'who-said') return 'nothing';
  if (clause.asksSubject && !clause.copula) return clause.passive ? 'object' : 'subject';
  if (/^(?:when|where|why|how)$/.test(kind)) return 'adjunct';
  if (!/^(?:what|which|who|how-many|how-much)$/.test(kind)) return 'nothing';
  return clause.copula ? 'complement' : 'object';
}

const NO_WORDS: Pick<AskedClause, 'agent' | 'patient' | 'adjuncts'> = {
  agent: [],
  patient: [],
  adjuncts: [],
};

/** "the mayor of Dorton", "the dam above the town": from its first word to its verb, where it stands ahead of it. */
export const subjectEnd = (phrase: Phrase, { subject, from }: Clause): number =>
  phrase === subject && phrase.to <= from ? from : phrase.to;

function partsOf(clause: Clause, wordsIn: (from: number, to: number) => readonly IndexedWord[]) {
  const isAsked = (phrase: Phrase): boolean => clause.asksSubject && phrase === clause.subject;
  const of = (phrases: readonly Phrase[]): readonly IndexedWord[] =>
    phrases.filter((one) => !isAsked(one)).flatMap((one) => wordsIn(one.from, subjectEnd(one, clause)));
  const { agents, patients } = argumentsOf(clause);
  const owners = clause.adjuncts.filter(
    ({ preposition, from }) => preposition === 'of' && from > clause.verb,
  );
  const rest = clause.adjuncts.filter((one) => one.preposition !== 'of' && !agents.includes(one));
  return {
    agent: of(agents),
    patient: [...of(clause.passive ? [...patients, ...clause.objects] : patients), ...of(owners)],
    adjuncts: rest
      .map((one) => ({ preposition: one.preposition ?? '', words: of([one]) }))
      .filter(({ words }) => words.length > 0),
  };
}

/** Read once for each question and text. */
export const askedClause = oncePer(({ question, all, terms }: Matching): AskedClause => {
  const stems = new Set(terms.map(({ term }) => term.stem));
  const names = new Set(all.filter(({ roles }) => roles.name).map(({ term }) => term.stem));
  const focus = new Set(terms.filter(({ roles }) => roles.focus).map(({ term }) => term.stem));
  const reading = readClauses(question.text, wordsOf(question.text), ({ stem }) => names.has(stem));
  const clause = mainClause(reading, question.kind);
  const wordsIn = (from: number, to: number): readonly IndexedWord[] =>
    reading.words.slice(from, to).filter(({ content, stem }) => content && stems.has(stem));
  const verb = clause && !clause.copula ? reading.words[clause.verb] : undefined;
  return {
    reading,
    slot: slotOf(clause, question.kind),
    ...(verb && { verb }),
    isBe: clause?.copula ?? false,
    negated: clause?.negated ?? false,
    ...(clause ? partsOf(clause, wordsIn) : NO_WORDS),
    words: wordsIn(0, reading.words.length),
    focus: reading.words.filter(({ stem }) => focus.has(stem)),
  };
});
