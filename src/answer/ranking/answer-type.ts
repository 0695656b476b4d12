import { kindsOf } from '../../story/senses.ts';
import { focusForms } from '../question/focus.ts';
import type { Question } from '../question/question.ts';
import { wordOf } from '../words/lemma.ts';
import type { Matching } from './matching.ts';
import { SLOT, slotFor } from './slots.ts';

const TYPES = [
  'person',
  'place',
  'time',
  'number',
  'money',
  'percent',
  'duration',
  'distance',
  'age',
  'reason',
  'manner',
  'statement',
  'term',
  'any',
] as const;

export const TYPE_FEATURES: readonly string[] = [
  ...TYPES.flatMap((type) => [`${type} there`, `${type} near`]),
  'new name',
  'new number',
  'focus sense',
  'focus sense near',
  'focus in name',
];

/** What the question asks a kind of, as WordNet's classes of nouns: "what LAKE". */
function focusSenses(question: Question): ReadonlySet<number> {
  const focus = [...focusForms(question.text)].at(-1);
  return new Set(focus ? kindsOf(wordOf(focus).lemma) : []);
}

const cache = new WeakMap<
  Question,
  { stems: ReadonlySet<string>; senses: ReadonlySet<number>; focus: ReadonlySet<string> }
>();

function askedOf(question: Question) {
  const before = cache.get(question);
  if (before) return before;
  const stems = new Set(question.words.map((word) => word.stem));
  const focus = new Set([...focusForms(question.text)].map((form) => wordOf(form).stem));
  const asked = { stems, senses: focusSenses(question), focus };
  cache.set(question, asked);
  return asked;
}

/** Is there something of the expected type that the question does not name, and how near to the matched words? */
export function answerTypeFeatures(m: Matching, s: number): readonly number[] {
  const found = new Array<number>(TYPE_FEATURES.length).fill(0);
  const sentence = m.passage.sentences[s];
  if (!sentence) return found;
  const { stems, senses, focus } = askedOf(m.question);
  const type = TYPES.indexOf(m.question.expects);
  const slot = slotFor(m.question.expects);
  const hits = m.terms.flatMap(({ level, at }) => ((level[s] ?? 0) > 0 ? [at[s] ?? 0] : []));
  const nearness = (w: number): number =>
    hits.length === 0 ? 0 : hits.reduce((sum, at) => sum + Math.exp(-Math.abs(at - w) / 6), 0) / hits.length;
  const mark = (i: number, w: number): void => {
    found[i] = 1;
    found[i + 1] = Math.max(found[i + 1] ?? 0, nearness(w));
  };
  sentence.words.forEach((word, w) => {
    if (stems.has(word.stem)) {
      if (word.capital && w > 0 && focus.has(word.stem)) found[TYPE_FEATURES.length - 1] = 1;
      return;
    }
    const bits = sentence.slots[w] ?? 0;
    if (bits & slot) mark(2 * type, w);
    if (bits & SLOT.name) found[2 * TYPES.length] = 1;
    if (bits & SLOT.number) found[2 * TYPES.length + 1] = 1;
    if (
      senses.size > 0 &&
      word.content &&
      !word.capital &&
      sentence.senses[w]?.some((sense) => senses.has(sense))
    )
      mark(2 * TYPES.length + 2, w);
  });
  return found;
}
