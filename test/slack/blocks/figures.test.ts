import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/answer/figures/figures.ts';
import { ledger } from '../../../src/slack/blocks/figures.ts';
import type { Message } from '../../../src/slack/blocks/message.ts';
import { analysisOf } from '../../answer/story.ts';

const FLEETS = analysisOf(
  Array.from(
    { length: 60 },
    (_, n) =>
      `In the harbour of the town with number ${n} on its long wall the old storm of that winter sank ${100 + n} boats.`,
  ).join('\n\n'),
);

const rowsOf = ({ blocks }: Message): number =>
  blocks.reduce((sum, block) => sum + ('rows' in block ? block.rows.length - 1 : 0), 0);

const nextOf = ({ blocks }: Message): number | undefined => {
  const [, at] = /\\"at\\":(\d+)/.exec(JSON.stringify(blocks)) ?? [];
  return at === undefined ? undefined : Number(at);
};

describe('the figures of a story', () => {
  it('go on behind a button until all are shown', () => {
    const figures = figuresOf(FLEETS);
    let shown = 0;
    let pages = 0;
    for (let at: number | undefined = 0; at !== undefined; pages += 1) {
      const page: Message = ledger(FLEETS.story, figures, at);
      shown += rowsOf(page);
      at = nextOf(page);
    }
    expect(pages).toBeGreaterThan(1);
    expect(shown).toBe(figures.length);
  });
});
