import type { Story } from '../../story/story.ts';
import { plain } from '../plain.ts';

/** Characters that no question asks for twice: what a paragraph beyond this holds is found by its start. */
const maxIndexed = 20_000;

interface Passage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** The paragraph's text; the first one carries the title, which says what the story is about. */
  readonly words: string;
}

/** What is indexed of a story: its blocks, since sentences are derived and may be found better one day. */
export function passagesOf(story: Story): readonly Passage[] {
  return story.blocks.map(({ start, end }, block) => {
    const text = story.body.slice(start, Math.min(end, start + maxIndexed));
    return { block, start, end, words: plain(block === 0 ? `${story.title}\n${text}` : text) };
  });
}

/** Words only, lower case, each once: what both databases can be asked for safely. */
export function queryWords(terms: readonly string[]): readonly string[] {
  const words = terms.flatMap((term) => term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return [...new Set(words)].slice(0, 32);
}
