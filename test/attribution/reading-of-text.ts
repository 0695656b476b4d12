import { analyse } from '../../src/attribution/analyse.ts';
import type { Attribution } from '../../src/attribution/attribution.ts';
import { blocksOf } from '../../src/story/blocks.ts';
import { type Span, textOf } from '../../src/story/span.ts';
import type { Story } from '../../src/story/story.ts';

export const storyOf = (body: string): Story => ({
  id: 'test',
  title: '',
  outlet: '',
  deduced: {},
  captions: [],
  body,
  blocks: blocksOf(body),
});

/** An attribution in words, for tables. */
export interface Said {
  readonly type: string;
  readonly who: string | undefined;
  readonly cue: string | undefined;
  readonly what: string;
}

export const attributionsIn = (body: string): readonly Attribution[] => analyse(storyOf(body)).attributions;

export const wordsOf = (body: string, span: Span | undefined): string | undefined =>
  span && textOf(body, span);

export const saidIn = (body: string): readonly Said[] =>
  attributionsIn(body).map(({ type, source, cue, content }) => ({
    type,
    who: wordsOf(body, source),
    cue: wordsOf(body, cue),
    what: content.map((span) => textOf(body, span)).join(' … '),
  }));
