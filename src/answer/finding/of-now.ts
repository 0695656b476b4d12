import type { Figure } from '../answer.ts';
import { statesAsked } from '../figures/asked.ts';
import { figuresOf } from '../figures/figures.ts';
import { isOfPast } from '../figures/past.ts';
import { isPeople } from '../figures/people.ts';
import { stateNamed } from '../figures/state.ts';
import type { TermMatch } from '../ranking/match.ts';
import type { Candidate } from '../ranking/rank.ts';
import { SLOT } from '../ranking/slots.ts';
import { isYear } from '../words/year.ts';
import type { Finding } from './finding.ts';
import { putFirst } from './put-first.ts';

/** "How many have died": seven of another year are none of these, where "three of them have died" stands too. */
export function ofNowFirst(finding: Finding): Finding {
  const { question, candidates, index, ranking } = finding;
  const [best] = candidates;
  const states = statesAsked(question.terms);
  if (!best || states.size !== 1 || !/^(?:how-many|yes-no)$/.test(question.kind)) return finding;
  const inState = figuresOf(index.analysis).filter(({ state }) => state && states.has(state.kind));
  const figuresIn = (s: number): readonly Figure[] =>
    inState.filter(({ sentence }) => sentence.start === index.analysis.sentences[s]?.start);
  const isOver = (s: number): boolean =>
    figuresIn(s).length > 0 && figuresIn(s).every((figure) => isOfPast(figure, question.text));
  if (!isOver(best.sentence)) return finding;
  const rest = ranking.matching.terms.filter(({ term }) => !isPeople(term.form));
  const holdsAsMuch = (s: number): boolean =>
    rest.every(({ level, inTitle }: TermMatch) => inTitle || (level[best.sentence] ?? 0) <= (level[s] ?? 0));
  const counts = ({ sentence: s }: Candidate): boolean => {
    const { words = [], slots = [], text = '' } = index.passage.sentences[s] ?? {};
    const isNumber = (bits: number, w: number): boolean => {
      const word = words[w];
      return (bits & SLOT.number) !== 0 && word !== undefined && !isYear(word, text);
    };
    return (
      !isOver(s) &&
      slots.some(isNumber) &&
      words.some(({ form }) => states.has(stateNamed(form) ?? '')) &&
      holdsAsMuch(s)
    );
  };
  const [now] = candidates.filter(counts).toSorted((a, b) => a.sentence - b.sentence);
  return putFirst(finding, now);
}
