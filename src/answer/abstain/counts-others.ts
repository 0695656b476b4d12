import { contains } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { figuresOf } from '../figures/figures.ts';
import { isPeople } from '../figures/people.ts';
import { isSomebody } from '../figures/somebody.ts';
import { unitOf } from '../figures/units.ts';
import type { Looked } from '../finding/finding.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { amountsIn, countedThing, UNTOLD } from './counting.ts';

/** "12 families", "500 jobs will go", "14 votes": by these people are counted too. */
const OF_PEOPLE =
  /^(?:jobs?|posts?|positions?|roles?|places?|seats?|famil(?:y|ies)|households?|couples?|crews?|teams?|groups?|votes?|tickets?|lives|bodies|souls|homes?)$/;

/** "100,000 cuts", "11 burns", "58 types of cancer": these count what they are done to, or what they are of. */
const OF_ANYTHING =
  /^(?:cuts?|lay-?offs?|loss(?:es)?|redundanc(?:y|ies)|sales?|orders?|deliver(?:y|ies)|deaths?|fatalit(?:y|ies)|killings?|burns?|wounds?|injur(?:y|ies)|arrests?|cases?|reports?|incidents?|others?)$/;

/** "How many billions": asks for a sum. */
const SCALE = /^(?:hundred|thousand|million|billion|trillion)s?$/;

/** "Only one person was killed": counted by the word itself, and no number. */
const ONE_PERSON = /\bone (?:person|man|woman)\b/i;

/** Surely enough another word for it: "17 properties" are houses. */
const ALIKE = 0.5;

/** Words behind a noun that may go on with it: "two firearms | licences", "12 types | of cancer". */
const ROOM = 3;

/** The noun behind a number, and what may go on with it; nothing where there is none, as of "a crowd of 41,300". */
function nounsBehind({ story: { body }, sentence, end, thing }: Figure): readonly string[] {
  if (!thing || thing.start < end) return [];
  const length = tokensOf(body.slice(thing.start, thing.end)).length;
  const [clause = ''] = body.slice(thing.start, sentence.end).split(/[,.;:—–()]/u);
  return tokensOf(clause)
    .slice(0, length + ROOM)
    .map(({ form }) => form);
}

/** "19 member states", asked for people: nobody is counted so; "900 signatures" are as many who signed. */
function countsNobody({ story, thing, end }: Figure, { question }: Looked): boolean {
  if (!thing || thing.start < end) return false;
  const head = tokensOf(story.body.slice(thing.start, thing.end)).at(-1)?.form ?? '';
  const isOfDeed = question.terms.some(({ stem }) => head.startsWith(stem));
  return (
    !isOfDeed && !isPeople(head) && !isSomebody(head) && !OF_PEOPLE.test(head) && !OF_ANYTHING.test(head)
  );
}

/** Whether a number is of a noun that is neither a word of the question nor one that tells of the same. */
function isOfOther(figure: Figure, counted: readonly TermMatch[], s: number, looked: Looked): boolean {
  const { unit, partOf, another, state } = figure;
  if (partOf || another || unit === '%') return false;
  if (unit) return !counted.some(({ term }) => unitOf(term.form) === unit || SCALE.test(term.form));
  if (counted.some(({ term }) => isPeople(term.form))) return !state && countsNobody(figure, looked);
  const nouns = nounsBehind(figure);
  const words = looked.index.passage.sentences[s]?.words ?? [];
  const isNamed = ({ term, near, nearAt }: TermMatch): boolean => {
    const alike = (near[s] ?? 0) >= ALIKE ? words[nearAt[s] ?? -1]?.form : undefined;
    return nouns.some((noun) => wordOf(noun).stem === term.stem || noun === alike);
  };
  return nouns.length > 0 && !nouns.some((noun) => OF_ANYTHING.test(noun)) && !counted.some(isNamed);
}

/** "Police arrested 14 supporters", "observers from 12 countries": the officers and the observers are there, and every number counts others by a noun of its own. */
export function countsOthers(looked: Looked): boolean {
  const { question, ranking, candidates, index } = looked;
  const s = candidates[0]?.sentence ?? -1;
  const [sentence, told] = [index.passage.sentences[s], index.analysis.sentences[s]];
  const counted = countedThing(ranking.matching.terms);
  if (
    question.kind !== 'how-many' ||
    !sentence ||
    !told ||
    UNTOLD.test(sentence.text) ||
    ONE_PERSON.test(sentence.text)
  )
    return false;
  const isThere = counted.some(
    ({ term: { form }, level }, t) =>
      isPeople(form) || ((t === counted.length - 1 || form === 'police') && (level[s] ?? 0) >= LEVEL.stem),
  );
  const amounts = amountsIn(sentence, new Set(counted.map(({ term }) => term.stem)));
  if (!isThere || amounts.length === 0) return false;
  const figures = figuresOf(index.analysis).filter((figure) => figure.sentence.start === told.start);
  return amounts.every((w) => {
    const start = told.start + (sentence.words[w]?.start ?? 0);
    const figure = figures.find((one) => contains(one, { start, end: start + 1 }));
    return figure !== undefined && isOfOther(figure, counted, s, looked);
  });
}
