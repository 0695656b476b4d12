import { textOf } from '../../story/span.ts';
import type { Figure } from '../answer.ts';
import { statesAsked } from '../figures/asked.ts';
import { figuresOf } from '../figures/figures.ts';
import { isPeople } from '../figures/people.ts';
import { stateNamed } from '../figures/state.ts';
import { focusForms } from '../question/focus.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Finding, Looked } from './finding.ts';
import { putFirst } from './put-first.ts';

/** Of all that there are: "how many officers were there", "how many pupils does the school have", "how many crews fought it". */
const ASKS =
  /^how many [\p{L}’' -]+? (?:(?:were|are|was|is) (?:there|involved|present|deployed|called|sent|on duty|at the scene|aboard|on (?:board|the (?:bus|plane|train|ship|boat|ferry|flight)))\b|(?:does|do|did|has) .+ have$|(?:fought|battled|tackled|attended|responded|took part|came)\b)/iu;

/** "One firefighter was injured": a number that is a word alone, and counts. */
const ONE = /\b(?:one|a|another) (?:\p{Ll}+ )?(\p{Ll}+) (?:was|is|has been|had been|died|suffered|fell)\b/giu;

/** As far down the list such a sentence may stand. */
const NEAR = 5;

/** The last word of what is asked: "officers". */
const headOf = (text: string): string => wordOf([...focusForms(text)].at(-1) ?? '').stem;

function figuresIn(s: number, head: string, { index }: Looked): readonly Figure[] {
  const start = index.analysis.sentences[s]?.start;
  return figuresOf(index.analysis).filter(
    ({ sentence, thing, story }) =>
      sentence.start === start &&
      thing !== undefined &&
      tokensOf(textOf(story.body, thing)).some(({ form }) => wordOf(form).stem === head),
  );
}

/** Whether those whom a sentence counts are only the hurt, the dead or the held among them. */
function countsOnlySome(s: number, head: string, looked: Looked): boolean {
  const { text = '', words = [] } = looked.index.passage.sentences[s] ?? {};
  const figures = figuresIn(s, head, looked);
  const isOne = [...text.matchAll(ONE)].some(([, noun = '']) => wordOf(noun.toLowerCase()).stem === head);
  if (figures.length > 0) return figures.every(({ state }) => state !== undefined);
  return isOne && words.some(({ form }) => stateNamed(form) !== undefined);
}

function asksAll({ question }: Looked): string | undefined {
  if (!ASKS.test(question.text) || statesAsked(question.terms).size > 0) return undefined;
  const head = headOf(question.text);
  return head === '' || isPeople(head) ? undefined : head;
}

/** "How many firefighters were there": "110 firefighters fought it" comes before "three firefighters were hurt". */
export function withAllFirst(finding: Finding): Finding {
  const head = asksAll(finding);
  const [best] = finding.candidates;
  if (head === undefined || !best || !countsOnlySome(best.sentence, head, finding)) return finding;
  const countsAll = (s: number): boolean =>
    figuresIn(s, head, finding).some(({ state, partOf }) => !state && !partOf);
  const all = finding.candidates.slice(1, NEAR).find(({ sentence }) => countsAll(sentence));
  return putFirst(finding, all);
}

/** "How many firefighters were there": those who were hurt are not all. */
export function isOnlySomeOfAll(looked: Looked): boolean {
  const head = asksAll(looked);
  return head !== undefined && countsOnlySome(looked.candidates[0]?.sentence ?? -1, head, looked);
}
