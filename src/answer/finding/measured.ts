import { textOf } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { figuresOf } from '../figures/figures.ts';
import type { IndexedStory } from '../index.ts';
import { focusForms } from '../question/focus.ts';
import type { Question, Term } from '../question/question.ts';
import { LEVEL, type TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import { type Finding, ranked } from './finding.ts';
import { putFirst } from './put-first.ts';
import { isOfStory } from './value.ts';

/** Rain has no other way to be: "the city got 19 cm of rain" tells how much fell. */
const FALLS = /^(?:fall|come|get|receive|have|be)$/;

/** "How much was the revenue": what it stood at, and not how it moved. */
const ASKS_LEVEL =
  /^how much (?:is|are|was|were) (?:(?:the|its|their|his|her) )?(?:[\p{L}’'-]+ ){0,2}?(\p{L}+)$/iu;
/** "Analysts had expected revenue of £2bn": what it was not. */
const EXPECTED = /\b(?:expect|forecast|predict|estimat|project|call(?:ed|ing)? for|consensus)/i;

/** What a measure of the very thing adds to the log odds that its sentence answers. */
const MEASURED = 2;
/** As far down the list it may stand. */
const NEAR = 8;

/** "How much rain fell": of sentences about rain, one that measures it, "19 cm of rain". */
export function findMeasured(question: Question, index: IndexedStory): Finding | undefined {
  const asked = phraseAsked(question);
  if (asked.length === 0) return undefined;
  const finding = ranked(index, question);
  const { sentences } = index.analysis;
  const starts = new Set(
    figuresOf(index.analysis)
      .filter((figure) => measures(figure, asked))
      .map(({ sentence }) => sentence.start),
  );
  const rest = finding.ranking.matching.terms.filter(
    ({ term }) => !asked.includes(term) && !FALLS.test(term.lemma),
  );
  const isIn = (match: TermMatch, s: number): boolean =>
    (match.roles.name ? isOfStory(match, index.passage.sentences[s]?.text ?? '') : match.inTitle) ||
    (match.level[s] ?? 0) >= LEVEL.prefix;
  const measured = finding.candidates
    .slice(0, NEAR)
    .find(
      ({ sentence: s }: Candidate) =>
        starts.has(sentences[s]?.start ?? -1) &&
        rest.every((match) => isIn(match, s)) &&
        !(ASKS_LEVEL.test(question.text) && EXPECTED.test(index.passage.sentences[s]?.text ?? '')),
    );
  return measured && { ...putFirst(finding, measured), confidence: finding.confidence + MEASURED };
}

/** The noun phrase right behind "how much": "rain" of "how much rain fell", where "fell" may pass for a noun. */
function phraseAsked({ kind, text, terms, said }: Question): readonly Term[] {
  if (kind !== 'how-much' || said) return [];
  const [, level] = ASKS_LEVEL.exec(text) ?? [];
  const focus = level === undefined ? focusForms(text) : new Set([level.toLowerCase()]);
  return terms.filter(({ form, typed }) => focus.has(typed ?? form));
}

/** By the head of what is measured. */
const measures = ({ story, unit, thing }: Figure, asked: readonly Term[]): boolean => {
  const head = thing && tokensOf(textOf(story.body, thing)).at(-1)?.form;
  return unit !== undefined && head !== undefined && asked.some(({ stem }) => stem === wordOf(head).stem);
};
