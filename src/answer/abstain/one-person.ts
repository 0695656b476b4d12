import { KIND, sensesOf } from '../../story/senses.ts';
import { statesAsked } from '../figures/asked.ts';
import { figuresOf } from '../figures/figures.ts';
import { stateNamed } from '../figures/state.ts';
import { asksOnlyPeople, isInState } from '../finding/counted-first.ts';
import type { Looked } from '../finding/finding.ts';
import { wordOf } from '../words/lemma.ts';

/** "A 43-year-old man | died", "one woman was | hurt": a single person, up to what became of them. */
const ONE =
  /\b(?:an?|one|another) (?:[\p{L}\d-]+ ){0,3}?([\p{L}-]+) (?:(?:was|has|had|is|been|also|later|who) ){0,3}$/iu;

/** Whether a sentence tells of one person in the state that is asked, in a story that counts nobody in it: "how many people died" is told by "a man died". */
export function tellsOfOne({ question, index, candidates: [best] }: Looked): boolean {
  const states = statesAsked(question.terms);
  const { text = '', words = [] } = index.passage.sentences[best?.sentence ?? -1] ?? {};
  if (states.size !== 1 || !asksOnlyPeople(question)) return false;
  if (figuresOf(index.analysis).some((figure) => isInState(figure, states))) return false;
  return words.some(({ form, start }) => {
    const [, who = ''] = ONE.exec(text.slice(0, start)) ?? [];
    return states.has(stateNamed(form) ?? '') && isPerson(who);
  });
}

const isPerson = (noun: string): boolean => sensesOf(wordOf(noun.toLowerCase()).lemma).includes(KIND.person);
