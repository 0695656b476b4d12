import type { IndexedStory } from '../index.ts';
import type { Question } from '../question/question.ts';
import type { TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "Where are the girls from", "where does Lee come from". */
const ASKS =
  /^where(?:['’]s| is| are| was| were| do| does| did) .+?(?: originally)?(?: come| hail)? from(?: originally)?$/iu;

/** "The girls, from Ulm", "a native of Lisk", "born in southern Vale", "the Ulm-born singer". */
const ORIGIN =
  /(?<!\b(?:trip|flight|letter|call|message|words?|quotes?|statement|minister|mayor|president) )\bfrom (?:the )?(?:\p{Ll}+ ){0,2}(?!\p{L}+day\b)\p{Lu}|\b(?:natives?|citizens?|residents?) of (?:the )?\p{Lu}|\bborn (?:and raised )?in (?:the )?(?:\p{Ll}+ ){0,2}\p{Lu}|\p{Lu}\p{L}+-born\b/u;

/** "The seven of them come from Ulm": goes on about whom the sentence before names. */
const GOES_ON =
  /^["“'‘]?(?:he|she|they|both|all|the (?:\p{L}+ ){0,2}(?:family|families|brothers|sisters|couple|pair|two|three))\b/iu;

/** As far down the list it may stand. */
const NEAR = 5;
const SURE = 0.5;

/** Where somebody comes from is told beside their name, in a sentence about whatever else. */
export function findOrigin(question: Question, index: IndexedStory): Finding | undefined {
  if (!ASKS.test(question.text)) return undefined;
  const finding = ranked(index, question);
  const { terms } = finding.ranking.matching;
  const isIn = ({ level }: TermMatch, s: number): boolean => (level[s] ?? 0) > 0;
  const tells = ({ sentence: s }: Candidate): boolean => {
    const text = index.passage.sentences[s]?.text ?? '';
    const from = GOES_ON.test(text) ? s - 1 : s;
    return ORIGIN.test(text) && terms.every((match) => isIn(match, s) || isIn(match, from));
  };
  const told = finding.candidates.slice(0, NEAR).find(tells);
  return told && { ...putFirst(finding, told), confidence: Math.max(SURE, finding.confidence) };
}
