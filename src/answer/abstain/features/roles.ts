import type { Clause, ClauseReading } from '../../clauses/clauses.ts';
import type { Matching } from '../../ranking/matching.ts';
import type { Ranking } from '../../ranking/rank.ts';
import { type AskedClause, askedClause, slotNumber } from '../roles/asked-clause.ts';
import { likenessTo, shareMet } from '../roles/likeness.ts';
import { contentIn, type ToldClause, toldClause, toldParts } from '../roles/told-clause.ts';

export const ROLE_FEATURES: readonly string[] = [
  'part asked for',
  'verb asked is a verb there',
  'verb asked is there as another word',
  'who does it is another',
  'whom it is done to is another',
  'its circumstances are others',
  'parts met',
  'met in one clause',
  'only the question negated, or only the clause',
  'only intended or wanted',
  'clause ahead of the second',
  'clause ahead of the best of others',
];

/** "He was paid": whom the sentences before name. */
const PRONOUN_MEETS = 0.6;
const PRONOUN = 0.2;

/** Who does it, with whom the text calls by that name, or whom a pronoun may mean. */
function agentMet(
  asked: AskedClause,
  reading: ClauseReading,
  clause: Clause,
  m: Matching,
  s: number,
): number {
  const { agent } = toldParts(reading, clause);
  const isPronoun = clause.subject && reading.classes[clause.subject.head] === 'pronoun' && !clause.passive;
  if (!isPronoun) return shareMet(asked.agent, agent);
  const called = [...(m.passage.callings[s] ?? [])].map((stem) => ({ stem }));
  const before = m.passage.sentences[s - 1]?.words ?? [];
  const meant = PRONOUN_MEETS * shareMet(asked.agent, before);
  return Math.max(shareMet(asked.agent, [...agent, ...called]), meant, PRONOUN);
}

/** "on Friday", "to Dorton": circumstances of the clause with the same preposition; all of them where none is asked. */
function circumstancesMet({ adjuncts }: AskedClause, reading: ClauseReading, clause: Clause): number {
  if (adjuncts.length === 0) return 1;
  const shares = adjuncts.map(({ preposition, words }) => {
    const same = clause.adjuncts.filter((one) => one.preposition === preposition);
    return shareMet(
      words,
      same.flatMap(({ from, to }) => contentIn(reading, from, to)),
    );
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

interface Parts {
  readonly agent: number;
  readonly patient: number;
  readonly circumstances: number;
}

function partsMet(asked: AskedClause, { reading, clause }: ToldClause, m: Matching, s: number): Parts {
  if (!clause) return { agent: 0, patient: 0, circumstances: 0 };
  return {
    agent: agentMet(asked, reading, clause, m, s),
    patient: shareMet(asked.patient, toldParts(reading, clause).patient),
    circumstances: circumstancesMet(asked, reading, clause),
  };
}

/** The mean over the parts that the question names; -1 where it names none. */
function meanMet({ agent, patient, adjuncts }: AskedClause, parts: Parts): number {
  const named = [
    ...(agent.length > 0 ? [parts.agent] : []),
    ...(patient.length > 0 ? [parts.patient] : []),
    ...(adjuncts.length > 0 ? [parts.circumstances] : []),
  ];
  return named.length === 0 ? -1 : named.reduce((sum, met) => sum + met, 0) / named.length;
}

/** A verb that is met as a verb, and how much more as a noun or the like: "leaked it", "a leaked report". */
function verbFeatures({ verb }: AskedClause, { words, clauses }: ClauseReading): readonly [number, number] {
  if (!verb) return [-1, 0];
  const all = words.map(likenessTo(verb));
  const asVerb = clauses.reduce((best, clause) => Math.max(best, all[clause.verb] ?? 0), 0);
  return [asVerb, Math.max(0, ...all) - asVerb];
}

const notFact = ({ infinitive, participle }: Clause): number => (infinitive ? 1 : participle ? 0.5 : 0);

/** How much more a clause tells than those of other sentences; this much where there is no other. */
const ALONE = 3;
const OTHERS = 4;

function aheadOfOthers(asked: AskedClause, told: ToldClause, { matching, candidates }: Ranking) {
  const { sentences } = matching.passage;
  const others = candidates.slice(1, 1 + OTHERS).flatMap(({ sentence }) => {
    const other = sentences[sentence];
    return other ? [toldClause(asked, other).worth] : [];
  });
  return others.length === 0
    ? [ALONE, ALONE]
    : [told.worth - (others[0] ?? 0), told.worth - Math.max(...others)];
}

/** Who does what to whom: the clause of the best sentence that tells most of it beside that of the question. */
export function roleFeatures(ranking: Ranking): readonly number[] {
  const { matching, candidates } = ranking;
  const s = candidates[0]?.sentence ?? -1;
  const sentence = matching.passage.sentences[s];
  if (!sentence) return ROLE_FEATURES.map(() => 0);
  const asked = askedClause(matching);
  const told = toldClause(asked, sentence);
  const { reading, clause } = told;
  const parts = partsMet(asked, told, matching, s);
  const inClause = clause ? contentIn(reading, clause.span.start, clause.span.end) : [];
  return [
    slotNumber(asked.slot),
    ...verbFeatures(asked, reading),
    1 - parts.agent,
    1 - parts.patient,
    1 - parts.circumstances,
    meanMet(asked, parts),
    asked.words.length === 0 ? 0 : shareMet(asked.words, inClause),
    (clause?.negated ? 1 : 0) - (asked.negated ? 1 : 0),
    clause ? notFact(clause) : 0,
    ...aheadOfOthers(asked, told, ranking),
  ];
}
