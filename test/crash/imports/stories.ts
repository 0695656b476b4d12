import { blocksOf } from '../../../src/story/blocks.ts';
import type { Story } from '../../../src/story/story.ts';

export const team = 'T1';

/** Stories in one imported file. */
export const bundleSize = 20;

/** A story of twelve paragraphs that no other name gives; version 2 changes its last sentence. */
export function storyOf(name: string, version: number): Story {
  const paragraphs = Array.from({ length: 12 }, (_, i) =>
    [0, 1, 2].map((j) => `${words(`${name}-${i}-${j}`)}.`).join(' '),
  );
  const body = [...paragraphs, `This is version ${version} of ${name}.`].join('\n\n');
  return {
    ...{ id: name, title: `Story ${name}`, outlet: 'Crash Gazette', url: `https://crash.example/${name}` },
    ...{ deduced: {}, captions: [], body, blocks: blocksOf(body) },
  };
}

/** Fifteen words drawn by a small generator from a seed: the same name gives the same text. */
function words(seed: string): string {
  let state = [...seed].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 0x01000193), 0x811c9dc5);
  return Array.from({ length: 15 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state.toString(36);
  }).join(' ');
}
