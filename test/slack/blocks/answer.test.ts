import { describe, expect, it } from 'vitest';
import type { Answer, Evidence } from '../../../src/answer/answer.ts';
import { answerMessage, evidenceIn } from '../../../src/slack/blocks/answer.ts';
import { shared } from '../../../src/slack/blocks/shared.ts';
import { quotedIn } from '../../../src/slack/gate.ts';
import type { Story } from '../../../src/story/story.ts';
import { refusals } from '../block-kit.ts';

const paragraphs = ['The army has left, Rome said.', 'Paris denied that it has left.', 'It rained all day.'];
const [claimed = '', denied = '', rain = ''] = paragraphs;
const body = paragraphs.join('\n\n');

const story = (id: string, published: string): Story => ({
  ...{ id, title: `Story ${id}`, outlet: 'The Outlet', published, deduced: {}, captions: [], body },
  blocks: paragraphs.map((text) => ({
    kind: 'paragraph',
    start: body.indexOf(text),
    end: body.indexOf(text) + text.length,
  })),
});
const [monday, tuesday] = [story('a', '2025-04-28'), story('b', '2025-04-29')];

const evidence = (from: Story, text: string, isDenied = false): Evidence => {
  const start = body.indexOf(text);
  const span = { start, end: start + text.length };
  const attribution = {
    type: 'indirect' as const,
    content: [span] as const,
    ...(isDenied && { denied: true as const }),
  };
  return { story: from, sentence: { ...span, block: 0 }, paragraph: 1, attribution, score: 1 };
};

const claim = evidence(monday, claimed);
const denial = evidence(monday, denied, true);
const options = { id: 'a1', canShare: true };
const quotes = (answer: Answer) => quotedIn(answerMessage(answer, options).blocks);

describe('the kinds of answer', () => {
  it('said and denied: both sentences, no verdict, also when shared', () => {
    const answer: Answer = {
      answered: true,
      kind: 'yes-no',
      evidence: [denial, claim],
      denial: { claim, denial },
    };
    expect(quotes(answer)).toEqual([claimed, denied]);
    expect(answerMessage(answer, options).text).toMatch(/^Said and denied/);
    expect(evidenceIn(answer)).toEqual([claim, denial]);
    expect(quotedIn(shared('U1', 'has it left', evidenceIn(answer), 'a1').blocks)).toEqual([claimed, denied]);
  });

  it('several stories: side by side, each named, and their days', () => {
    const other = evidence(tuesday, claimed);
    const days = ['2025-04-28', '2025-04-29'];
    const answer: Answer = { answered: true, kind: 'what', evidence: [claim, other], tie: true, days };
    const { text } = answerMessage(answer, options);
    expect(quotes(answer)).toEqual([claimed, claimed]);
    for (const part of ['Story a', 'Story b', 'different days: Mon 28 Apr 2025, Tue 29 Apr 2025'])
      expect(text).toContain(part);
  });

  it('one sentence, with the days beside its words', () => {
    const at = body.indexOf('all day');
    const dates = [{ start: at, end: at + 7, date: '2025-04-28', label: '28 Apr 2025' }];
    const answer: Answer = { answered: true, kind: 'when', evidence: [{ ...evidence(monday, rain), dates }] };
    expect(quotes(answer)).toEqual([rain]);
    expect(answerMessage(answer, options).text).toContain('all day: 28 Apr 2025');
  });

  it('two of one name: what both said, and a button for each', () => {
    const answer: Answer = {
      ...{ answered: true, kind: 'said-what', evidence: [claim, denial] },
      ...{ everythingBy: 'Rees', namesakes: ['Ola Rees', 'Tom Rees'] },
    };
    const message = answerMessage(answer, options);
    expect(message.text).toContain('2 here are called “Rees”: Ola Rees, Tom Rees.');
    const buttons = JSON.stringify(message.blocks.at(-1));
    expect(buttons).toContain('Only Ola Rees');
    expect(buttons).toContain('Only Tom Rees');
  });

  const label = '"'.repeat(300);
  const full = (id: string): Evidence => {
    const long = { ...story(id, '2025-04-28'), title: label, url: `https://news.example/${'a'.repeat(900)}` };
    const source = { start: 0, end: 12, name: 'n'.repeat(120), reason: 'x' };
    return {
      ...evidence(long, claimed),
      attribution: { type: 'indirect', content: [{ start: 0, end: 12 }], source },
      dates: [0, 1, 2].map(() => ({ start: 0, end: 12, date: '2025-04-28', label })),
    };
  };

  it('a full page of two namesakes leaves room for their buttons', () => {
    const longName = 'o'.repeat(900);
    const one = full('a');
    const answer: Answer = {
      ...{ answered: true, kind: 'said-what', evidence: [one, one, one, one, one] },
      ...{ everythingBy: longName, namesakes: [longName, `${longName} 2`, `${longName} 3`] },
    };
    const message = answerMessage(answer, options);
    expect(refusals(message.blocks)).toEqual([]);
    expect(JSON.stringify(message.blocks.at(-1))).toContain('Only ooo');
  });

  it('three full stories side by side: those that fit, and the rest behind a button', () => {
    const all = [full('a'), full('b'), full('c')] as const;
    const answer: Answer = { answered: true, kind: 'what', evidence: all, tie: true };
    const message = answerMessage(answer, options);
    expect(refusals(message.blocks)).toEqual([]);
    expect(message.cited).toHaveLength(2);
    expect(JSON.stringify(message.blocks.at(-1))).toContain('1 more match');
  });
});
