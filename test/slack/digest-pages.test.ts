import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/attribution/analysis.ts';
import { compose } from '../../src/digest/compose.ts';
import type { StoryFigure } from '../../src/digest/figures.ts';
import { digestMessages } from '../../src/slack/digest/pages.ts';
import { mismatches, quotedIn } from '../../src/slack/gate.ts';
import { limits } from '../../src/slack/limits.ts';
import { problemsOfMessage } from '../../src/workspace/blocks/check.ts';
import type { Json } from '../../src/workspace/state/model.ts';
import { analysed, harbour, market } from '../digest/stories.ts';

const DAY = 'Monday 1 June 2026';

const figuresOf = ({ story, sentences }: Analysis): readonly StoryFigure[] =>
  sentences.flatMap((sentence) => {
    const found = /\d+ boats/.exec(story.body.slice(sentence.start, sentence.end));
    const start = sentence.start + (found?.index ?? 0);
    const value = Number.parseInt(found?.[0] ?? '', 10);
    return found
      ? [{ figure: { start, end: start + found[0].length }, sentence, value, thing: 'boats' }]
      : [];
  });

function messagesOf(analyses: readonly Analysis[], earlier: readonly Analysis[] = [], before?: Analysis) {
  const stories = analyses.map((analysis, at) => ({ analysis, at, ...(before && { before }) }));
  const digest = compose({ window: { after: -1, until: analyses.length }, stories, earlier, figuresOf });
  return digestMessages(digest, DAY, false);
}

const townCouncil = (n: number, words = 'for as long as it takes') =>
  analysed(`council-${n}`, `Council ${n} votes on bridge ${n}`, [
    `The council of town ${n} voted on bridge number ${n} on Monday.`,
    `"We will keep bridge ${n} open ${words}," Mayor Ann Lee${n} said.`,
    `"Bridge ${n} was never safe for lorries," engineer Bob Moss${n} said.`,
    `Cara Nunn${n} said that ${n + 3} boats were damaged under the bridge.`,
  ]);

const manyStories = Array.from({ length: 60 }, (_, n) => townCouncil(n));
const longWords = Array.from({ length: 10 }, (_, n) => townCouncil(n, 'and ever & <ever> '.repeat(150)));

describe.each([
  ['one story', [harbour], []],
  ['two stories and a figure that changed', [harbour, market], [townCouncil(1)]],
  ['sixty stories', manyStories, [harbour]],
  ['very long quotations with marks of markup', longWords, []],
])('%s', (_, analyses, earlier) => {
  const messages = messagesOf(analyses, earlier);
  const bodies = new Map([...analyses, ...earlier].map(({ story }) => [story.id, story.body]));

  test('Slack takes every message', () => {
    for (const { blocks } of messages) {
      expect(problemsOfMessage(blocks as unknown as readonly Json[])).toEqual([]);
      expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(limits.messageJson);
      expect(blocks.length).toBeLessThanOrEqual(limits.messageBlocks);
    }
  });

  test('the first has at most 25 blocks, and eleven messages say it all', () => {
    expect(messages[0]?.blocks.length).toBeLessThanOrEqual(25);
    expect(messages.length).toBeLessThanOrEqual(11);
  });

  test('every quotation passes the exactness gate, and can be asked about', () => {
    for (const message of messages) {
      expect(mismatches(message, bodies)).toEqual([]);
      expect(quotedIn(message.blocks)).toHaveLength(message.cited.length);
    }
    expect(messages[0]?.cited.length).toBeGreaterThan(0);
    expect(JSON.stringify(messages[0]?.blocks)).toContain('ask_about_this');
  });
});

test('nothing is shown twice', () => {
  const stories = manyStories.map((analysis, at) => ({ analysis, at }));
  const digest = compose({ window: { after: -1, until: 60 }, stories, earlier: [], figuresOf: () => [] });
  const shown = digestMessages(digest, DAY, false).flatMap(({ cited }) =>
    cited.map(({ story, span }) => `${story} ${span.start}`),
  );
  expect(new Set(shown).size).toBe(shown.length);
});

test('what no message has room for is counted', () => {
  const stories = Array.from({ length: 300 }, (_, n) => townCouncil(n));
  expect(messagesOf(stories).at(-1)?.text).toMatch(/\d+ more are not shown/);
  expect(messagesOf([harbour]).at(-1)?.text).not.toContain('not shown');
});

test('a changed figure stands beside the one of before, which is compared with its own version', () => {
  const before = analysed('harbour', 'Westport harbour to close for repairs', [
    'The harbour of Westport will close while divers repair a quay wall that a ferry struck.',
    'About 25 boats would land their catch at Eastport until June, the fishermen’s union said.',
  ]);
  const older = { ...before, story: { ...before.story, version: 1 } };
  const [message] = messagesOf([harbour], [], older);
  expect(message?.text).toMatch(/Before.*: 25 boats/);
  expect(message?.text).toContain('Now: 40 boats');
  expect(message?.text).toContain('1 corrected story');
  expect(message?.cited.filter(({ version }) => version === 1)).toHaveLength(1);
});

test('a quiet day is silent, or one line where that was asked for', () => {
  const empty = { window: { after: 0, until: 1 }, sections: [] };
  expect(digestMessages(empty, DAY, false)).toEqual([]);
  expect(digestMessages(empty, DAY, true).map(({ text }) => text)).toEqual([
    'Nothing new in this channel’s stories, Monday 1 June 2026.',
  ]);
});
