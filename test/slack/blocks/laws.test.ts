import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/answer/answer.ts';
import {
  answerMessage,
  everything,
  evidenceIn,
  moreMatches,
  nearest,
} from '../../../src/slack/blocks/answer.ts';
import { surroundings } from '../../../src/slack/blocks/context.ts';
import { help } from '../../../src/slack/blocks/help.ts';
import { fallback, type Message } from '../../../src/slack/blocks/message.ts';
import { stories } from '../../../src/slack/blocks/stories.ts';
import { mismatches, quotedIn } from '../../../src/slack/gate.ts';
import { answer, evidence, label, story } from '../arbitrary.ts';
import { refusals } from '../block-kit.ts';

const id = '5f0c1d9e-8a55-4c33-9c39-6f2f3e3f7a10';

const bodiesOf = (all: readonly Evidence[]) => new Map(all.map((each) => [each.story.id, each.story.body]));

function expectSendable(message: Message, bodies: ReadonlyMap<string, string>) {
  expect(refusals(message.blocks)).toEqual([]);
  expect(quotedIn(message.blocks)).toHaveLength(message.cited.length);
  expect(mismatches(message, bodies)).toEqual([]);
  const text = fallback(message);
  expect(text.length).toBeGreaterThan(0);
  expect(text.length).toBeLessThanOrEqual(4_000);
  expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
}

describe('for any story, name and title', () => {
  it('an answer keeps every limit, quotes the body alone, and its text holds no markup', () => {
    fc.assert(
      fc.property(answer, fc.boolean(), (given, canShare) => {
        expectSendable(answerMessage(given, { id, canShare }), bodiesOf(evidenceIn(given)));
      }),
    );
  });

  it('so do lists of evidence, on every page', () => {
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 9 }), label, fc.nat(8), (all, name, from) => {
        const own = all.map((each, n) => ({ ...each, story: { ...each.story, id: `s${n}` } }));
        for (const message of [everything(name, own, id, from), moreMatches(own, id, from), nearest(own)])
          expectSendable(message, bodiesOf(own));
      }),
    );
  });

  it('so does the context of a sentence', () => {
    fc.assert(
      fc.property(evidence, (each) => {
        const { blocks, cited } = surroundings(each);
        expect(refusals(blocks, 100)).toEqual([]);
        expect(quotedIn(blocks)).toEqual(
          cited.map(({ span }) => each.story.body.slice(span.start, span.end)),
        );
      }),
    );
  });

  it('so do help and the list of stories', () => {
    fc.assert(
      fc.property(fc.array(story, { maxLength: 30 }), label, (all, why) => {
        const [first] = all;
        const analysis = first && { story: first, sentences: [], attributions: [], entities: [] };
        for (const message of [
          help(analysis, why),
          stories(all, { total: all.length, inUse: first?.id, canUse: true }),
        ])
          expectSendable(message, new Map());
      }),
    );
  });

  it('every page of a list comes once, to the last entry', () => {
    fc.assert(
      fc.property(fc.array(evidence, { minLength: 1, maxLength: 14 }), (all) => {
        let from = 0;
        let shown = 0;
        for (let pages = 0; from < all.length; pages++) {
          expect(pages).toBeLessThan(20);
          const { cited, blocks } = everything('X', all, id, from);
          shown += cited.length;
          const next = blocks
            .flatMap((b) => (b.type === 'actions' ? b.elements : []))
            .find((e) => 'value' in e);
          from = next && 'value' in next ? JSON.parse(next.value ?? '').at : all.length;
          expect(from).toBe(Math.min(shown, all.length));
        }
        expect(shown).toBe(all.length);
      }),
    );
  });
});
