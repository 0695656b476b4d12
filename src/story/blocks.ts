import type { Block } from './story.ts';

/** The blocks of a body whose structure is not known: each line that holds text is a paragraph. */
export const blocksOf = (body: string): readonly Block[] =>
  Array.from(body.matchAll(/\S(?:.*\S)?/g), ({ index, 0: line }) => ({
    kind: 'paragraph',
    start: index,
    end: index + line.length,
  }));
