import type { Analysis } from '../../attribution/analysis.ts';
import type { Entity } from '../../attribution/names/entity.ts';
import { textOf } from '../../story/span.ts';
import type { Sentence } from '../../story/story.ts';
import { STOP_WORDS } from '../lexicon.ts';
import { wordOf } from '../words/lemma.ts';
import { tokensOf } from '../words/tokens.ts';

/** Of content words only. */
export const stemsOf = (text: string): readonly string[] =>
  tokensOf(text).flatMap(({ form }) => (STOP_WORDS.has(form) ? [] : [wordOf(form).stem]));

const ofEntity = ({ name, aliases, roles }: Entity, body: string): readonly string[] => [
  ...new Set([name, ...aliases, ...roles.map((role) => textOf(body, role))].flatMap(stemsOf)),
];

/** The last sentence that begins at or before a place. */
export function sentenceAt(place: number, sentences: readonly Sentence[]): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * For each sentence the stems of all by which the story calls whoever is named or speaks in it: "Ms. Kowalczyk" is
 * Harriet Kowalczyk, the chief executive of Altair; "he said" is whom it is resolved to.
 */
export function callingsIn(analysis: Analysis): readonly ReadonlySet<string>[] {
  const { story, sentences, entities, attributions } = analysis;
  const callings = sentences.map(() => new Set<string>());
  const add = (from: number, to: number, stems: readonly string[]): void => {
    const last = sentenceAt(to, sentences);
    for (let s = sentenceAt(from, sentences); s <= last; s += 1)
      for (const stem of stems) callings[s]?.add(stem);
  };
  const byName = new Map(entities.map((entity) => [entity.name, ofEntity(entity, story.body)]));
  for (const { name, mentions } of entities)
    for (const { start } of mentions) add(start, start, byName.get(name) ?? []);
  for (const { source, content } of attributions) {
    if (!source) continue;
    const stems = [...(byName.get(source.name ?? '') ?? []), ...stemsOf(textOf(story.body, source))];
    for (const { start, end } of content) add(start, end - 1, stems);
  }
  return callings;
}
