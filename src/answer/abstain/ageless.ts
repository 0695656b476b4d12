import { figuresOf } from '../figures/figures.ts';
import type { Looked } from '../finding/finding.ts';
import type { IndexedStory } from '../index.ts';
import { isThing } from '../people/thing.ts';
import type { Question } from '../question/question.ts';
import { SLOT } from '../ranking/slots.ts';

const AGE_IN_WORDS =
  /\b(?:born|birthday|birth|age|aged|ages|old|older|young|younger|teen\p{L}*|infant|baby|toddler|elderly|century|centuries|decades?|years?|ancient)\b/iu;

const OF_THING = /^how old (?:is|are|was|were) (?:the|this|that) (?:\p{Ll}+ )?\p{Ll}+$/iu;

/** "How old is the dam", and nothing more of it. */
const asksAgeOfThing = ({ text, terms }: Question, index: IndexedStory): boolean =>
  OF_THING.test(text) && isThing(terms.at(-1), index);

/** "Three years earlier", "two years ago", "for six years", "three years and two months", "a four-year term": a time, and no age. */
const OTHER_YEARS =
  /\b(?:\d+|\p{L}+) years? (?:ago|earlier|later|before|after|previously)\b|\b(?:last|this|next) year\b|\bfor (?:(?:more|less) than |about |almost |nearly |over |up to |at least )?(?:\d+|(?!his|her|the)\p{L}+) years?\b(?! of age)(?: and (?:\d+|\p{L}+) (?:months?|weeks?|days?)\b)?|\b(?:\d+|\p{L}+) years? and (?:\d+|\p{L}+) (?:months?|weeks?|days?)\b|\b(?:\d+|\p{L}+)-year(?=[ -](?!olds?\b)\p{L})/giu;

/** "50,000 pounds", "two brothers": numbers that have a unit, or count what stands behind them. */
function countsIn(index: IndexedStory, s: number): (start: number) => boolean {
  const from = index.analysis.sentences[s]?.start;
  const counts = figuresOf(index.analysis).filter(
    ({ sentence, unit, thing, end }) =>
      sentence.start === from &&
      ((unit !== undefined && !TIME.test(unit)) || (thing !== undefined && thing.start > end)),
  );
  return (at) =>
    counts.some(({ sentence, start, end }) => start <= sentence.start + at && sentence.start + at < end);
}

const TIME = /^(?:year|month|week|day)/;

/** "How old is Lee": a sentence with no number, and no word for an age, gives none; of a thing a number without such a word is none. */
export function lacksAge({ question, index, candidates }: Looked): boolean {
  const { text = '', words = [], slots } = index.passage.sentences[candidates[0]?.sentence ?? -1] ?? {};
  if (question.expects !== 'age' || slots === undefined) return false;
  if (asksAgeOfThing(question, index)) return !AGE_IN_WORDS.test(text) && !/\b\d{4}s?\b/.test(text);
  const times = [...text.matchAll(OTHER_YEARS)].map(
    ({ index: from, 0: time }) => [from, from + time.length] as const,
  );
  const isCount = countsIn(index, candidates[0]?.sentence ?? -1);
  const isNoAge = (start: number): boolean =>
    isCount(start) || times.some(([from = 0, to = 0]) => from <= start && start < to);
  return (
    !AGE_IN_WORDS.test(text.replace(OTHER_YEARS, '')) &&
    !words.some(({ start }, w) => ((slots[w] ?? 0) & SLOT.number) !== 0 && !isNoAge(start))
  );
}
