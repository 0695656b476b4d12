import { analyse } from '../../../src/attribution/analyse.ts';
import { blocksOf } from '../../../src/story/blocks.ts';

/** Full names of the sources of a text, in order; `undefined` for one that the story does not name. */
export const sourcesIn = (
  body: string,
  captions: readonly string[] = [],
): readonly (string | undefined)[] => {
  const story = { id: 's', title: '', outlet: '', deduced: {}, captions, body, blocks: blocksOf(body) };
  return analyse(story).attributions.map(({ source }) => source?.name);
};
