import { countryOf, isDemonym } from '../../story/mentions/words.ts';
import { textOf } from '../../story/span.ts';
import { figuresOf } from '../figures/figures.ts';
import type { Looked } from '../finding/finding.ts';
import { focusForms } from '../question/focus.ts';

/** "Israelis" → "israel"; nothing where a word is no people. */
const landOf = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  if (!isDemonym(lower)) return undefined;
  const one = lower.replace(/s$/, '');
  return countryOf.get(lower) ?? countryOf.get(one) ?? one;
};

/** "How many Israelis were killed": 184 Palestinians are others. */
export function countsOtherPeople({ question, index, candidates: [best] }: Looked): boolean {
  if (question.kind !== 'how-many') return false;
  const asked = [...focusForms(question.text)].flatMap((form) => landOf(form) ?? []);
  const sentence = index.analysis.sentences[best?.sentence ?? -1];
  if (asked.length === 0 || !sentence) return false;
  const lands = figuresOf(index.analysis)
    .filter((figure) => figure.sentence.start === sentence.start)
    .flatMap(({ story, thing }) => (thing ? textOf(story.body, thing).split(' ') : []))
    .flatMap((word) => landOf(word) ?? []);
  return lands.length > 0 && !lands.some((land) => asked.includes(land));
}
