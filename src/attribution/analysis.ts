import type { Sentence, Story } from '../story/story.ts';
import type { Attribution } from './attribution.ts';

/** All that is derived from a story. Never stored: better rules need no migration. */
export interface Analysis {
  readonly story: Story;
  readonly sentences: readonly Sentence[];
  readonly attributions: readonly Attribution[];
}
