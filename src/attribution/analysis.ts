import type { Sentence, Story } from '../story/story.ts';
import type { Attribution } from './attribution.ts';
import type { Entity } from './names/entity.ts';

/** All that is derived from a story. Never stored: better rules need no migration. */
export interface Analysis {
  readonly story: Story;
  readonly sentences: readonly Sentence[];
  /** In the order of their content. */
  readonly attributions: readonly Attribution[];
  /** The people, organisations and places that the story names, each once, under all its names. */
  readonly entities: readonly Entity[];
}
