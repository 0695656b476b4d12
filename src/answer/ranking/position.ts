import { oncePer } from '../../story/once.ts';
import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';
import { type IndexedSentence, NO_SENTENCE, type Passage } from './passage.ts';

export const POSITION_FEATURES: readonly string[] = [
  'first',
  'second',
  'how far down',
  'share of the way down',
  'last',
  'first, title asked',
  'first, few words asked',
  'first, introduces title',
  'begins with title',
  'begins with title, title asked',
  'share of title',
];

const INTRODUCES = /^\S+(\s+\S+){0,6}?\s+(is|are|was|were)\b/;
const FEW = 2;

/** What a sentence has of the title whatever is asked, read once: whether it begins with it, and how much it holds. */
const titleIn = oncePer(({ words }: IndexedSentence, { title }: Passage) => {
  const held = words.map(({ content, stem }) => content && title.has(stem));
  return {
    begins: held.slice(0, 4).includes(true) ? 1 : 0,
    share: title.size === 0 ? 0 : Math.min(1, held.filter(Boolean).length / title.size),
  };
});

/** A text's first sentence says what it is about, and most there is to say of it: a lede, a definition. */
export function positionFeatures(m: Matching, s: number): readonly number[] {
  const { passage, terms } = m;
  const { titled } = overviewOf(m);
  const first = s === 0 ? 1 : 0;
  const sentence = passage.sentences[s] ?? NO_SENTENCE;
  const { begins, share } = titleIn(sentence, passage);
  return [
    first,
    s === 1 ? 1 : 0,
    Math.log(1 + s),
    s / passage.sentences.length,
    s === passage.sentences.length - 1 ? 1 : 0,
    first * titled,
    terms.length <= FEW ? first : 0,
    first && INTRODUCES.test(sentence.text) ? titled : 0,
    begins,
    begins * titled,
    share,
  ];
}
