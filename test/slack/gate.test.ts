import { describe, expect, it } from 'vitest';
import { type Citation, join, type Message, says } from '../../src/slack/blocks/message.ts';
import { quotation } from '../../src/slack/blocks/quotation.ts';
import { createGate } from '../../src/slack/gate.ts';
import type { Story } from '../../src/story/story.ts';

const body = 'The harbor closes on Monday. "It is teh storm," Mayor Ann Lee said.';
const story: Story = {
  id: 'harbor',
  title: 'Harbor closes',
  outlet: 'The Outlet',
  deduced: {},
  captions: [],
  body,
  blocks: [{ kind: 'paragraph', start: 0, end: body.length }],
};
const first = { start: 0, end: 28 };
const second = { start: 29, end: body.length };

const quoting = (span: { start: number; end: number }) => quotation(story, span, 1_000, [], '');

function gate(stored: string | undefined) {
  const heldBack: Citation[] = [];
  const check = createGate({
    bodyOf: async () => stored,
    onMismatch: (_, citation) => heldBack.push(citation),
  });
  return { heldBack, check };
}

const altered = (message: Message, from: string, to: string): Message => ({
  ...message,
  blocks: JSON.parse(JSON.stringify(message.blocks).replace(from, to)),
});

describe('the exactness gate', () => {
  it.each<[string, Message]>([
    ['a quotation, misspelling included', quoting(second)],
    ['several, in their order', join(quoting(first), says('and'), quoting(second))],
    ['words of our own', says('Not in this story.')],
  ])('lets through %s', async (_, message) => {
    const { check, heldBack } = gate(body);
    expect(await check('T1', message)).toEqual(message);
    expect(heldBack).toEqual([]);
  });

  it.each<[string, Message, string | undefined]>([
    ['a corrected misspelling', altered(quoting(second), 'teh', 'the'), body],
    ['a straightened mark', altered(quoting(second), '\\"It', '“It'), body],
    [
      'two quotations in the wrong order',
      { ...join(quoting(first), quoting(second)), cited: join(quoting(second), quoting(first)).cited },
      body,
    ],
    ['a quotation that names no place', { ...quoting(first), cited: [] }, body],
    ['a place without its quotation', { ...says('x'), cited: quoting(first).cited }, body],
    [
      'a fallback text that says something else',
      { ...quoting(first), text: 'The harbor closes on Sunday.' },
      body,
    ],
    ['a story that has changed since', quoting(first), body.replace('Monday', 'Tuesday')],
    ['a story that is gone', quoting(first), undefined],
    [
      'a span beyond the body',
      { ...quoting(first), cited: [{ story: 'harbor', span: { start: 900, end: 928 } }] },
      body,
    ],
  ])('holds back %s, and says so', async (_, message, stored) => {
    const { check, heldBack } = gate(stored);
    const posted = await check('T1', message);
    expect(posted.text).toMatch(/^That answer was held back/);
    expect(posted.cited).toEqual([]);
    expect(heldBack.length).toBeGreaterThan(0);
  });
});
