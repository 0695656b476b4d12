import type { types } from '@slack/bolt';
import type { Analysis } from '../../attribution/analysis.ts';
import type { Story } from '../../story/story.ts';
import { limits } from '../limits.ts';
import { help } from './help.ts';
import { join, type Message } from './message.ts';
import { stories } from './stories.ts';

export interface HomeOptions {
  readonly stories: readonly Pick<Story, 'id' | 'title' | 'outlet' | 'published' | 'deduced'>[];
  /** How many there are, listed or not. */
  readonly total: number;
  readonly analysis: Analysis | undefined;
  /** What other parts show: digests that I may change. */
  readonly extra?: readonly Message[];
}

/** How to ask, the digests, the stories. */
export const home = ({ stories: listed, total, analysis, extra = [] }: HomeOptions): Message =>
  join(help(analysis), ...extra, stories(listed, { total, canUse: false }));

export const homeView = ({ blocks }: Message): types.View => ({
  type: 'home',
  blocks: blocks.slice(0, limits.viewBlocks),
});
