import { KIND, sensesOf } from '../../story/senses.ts';
import { type AskedClause, askedClause } from '../abstain/roles/asked-clause.ts';
import { likenessTo, shareMet } from '../abstain/roles/likeness.ts';
import { toldClause, toldParts } from '../abstain/roles/told-clause.ts';
import type { IndexedSentence, IndexedWord } from '../ranking/passage.ts';
import { derivedFrom } from '../words/related.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** Sentences among which that of whoever is asked about may stand below that of another. */
const NEAR = 3;
/** The very verb, or one of its root. */
const SAME_VERB = 0.8;
/** So much of whoever is asked about is named: "the Russian government" for "Russia". */
const MET = 0.5;

/** A country, its people or its capital, "Russia", "Russian", "Moscow": a town has no such kin. */
function isOfPlace({ lemma, stem }: IndexedWord): boolean {
  const kin = [...derivedFrom(stem)];
  return kin.length > 0 && [lemma, ...kin].some((word) => sensesOf(word).includes(KIND.place));
}

/** "The Biden government": a name, though it may stand for a country; any word has a capital where a sentence begins. */
const isName = ({ capital, lemma, start }: IndexedWord): boolean =>
  capital && (start > 0 || sensesOf(lemma).length === 0);

/** Who does it there: another country, somebody who may be of any, nobody who is named, or whoever is asked about. */
const DOES = { another: 0, somebody: 1, open: 2, asked: 3 } as const;

interface Deed {
  readonly doer: number;
  /** How much of what it is done to is met. */
  readonly done: number;
}

/** The deed that is asked about, as a sentence tells it. */
function deedIn(asked: AskedClause, sentence: IndexedSentence | undefined): Deed | undefined {
  const { reading, clause } = sentence ? toldClause(asked, sentence) : {};
  const verb = clause && reading?.words[clause.verb];
  if (!reading || !verb || !asked.verb || likenessTo(asked.verb)(verb) < SAME_VERB) return undefined;
  const { agent, patient } = toldParts(reading, clause);
  return { doer: doerIn(asked, agent), done: shareMet(asked.patient, patient) };
}

function doerIn(asked: AskedClause, agent: readonly IndexedWord[]): number {
  if (agent.length > 0 && shareMet(asked.agent, agent) >= MET) return DOES.asked;
  if (agent.some((word) => word.capital && isOfPlace(word))) return DOES.another;
  return agent.some(isName) ? DOES.somebody : DOES.open;
}

/** "How many envoys did Russia expel": where one country does to another what that one does to it, the deed of the one that is asked about comes first. */
export function withDoerFirst(finding: Finding): Finding {
  const { candidates, ranking, index } = finding;
  const asked = askedClause(ranking.matching);
  if (!asked.agent.some(isOfPlace)) return finding;
  const deedOf = (s = -1): Deed | undefined => deedIn(asked, index.passage.sentences[s]);
  const best = deedOf(candidates[0]?.sentence);
  if (!best || best.doer >= DOES.open) return finding;
  const other = candidates.slice(1, NEAR).find(({ sentence }) => {
    const deed = deedOf(sentence);
    return deed !== undefined && deed.doer > best.doer && deed.done >= best.done;
  });
  return putFirst(finding, other);
}
