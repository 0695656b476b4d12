import type { Matching } from './matching.ts';
import { overviewOf } from './overview.ts';
import type { Passage } from './passage.ts';

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

const startsWithTitle = ({ title, sentences }: Passage, s: number): boolean =>
  sentences[s]?.words.slice(0, 4).some(({ content, stem }) => content && title.has(stem)) ?? false;

function shareOfTitle({ title, sentences }: Passage, s: number): number {
  const held = sentences[s]?.words.filter(({ content, stem }) => content && title.has(stem)).length ?? 0;
  return title.size === 0 ? 0 : Math.min(1, held / title.size);
}

/** A text's first sentence says what it is about, and most there is to say of it: a lede, a definition. */
export function positionFeatures(m: Matching, s: number): readonly number[] {
  const { passage, terms } = m;
  const { titled } = overviewOf(m);
  const first = s === 0 ? 1 : 0;
  const begins = startsWithTitle(passage, s) ? 1 : 0;
  return [
    first,
    s === 1 ? 1 : 0,
    Math.log(1 + s),
    s / passage.sentences.length,
    s === passage.sentences.length - 1 ? 1 : 0,
    first * titled,
    terms.length <= FEW ? first : 0,
    first && INTRODUCES.test(passage.sentences[s]?.text ?? '') ? titled : 0,
    begins,
    begins * titled,
    shareOfTitle(passage, s),
  ];
}
