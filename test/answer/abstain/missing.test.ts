import { describe, expect, it } from 'vitest';
import { missingFrom } from '../../../src/answer/abstain/missing.ts';
import type { NoAnswer } from '../../../src/answer/answer.ts';
import { ask } from '../../../src/answer/ask.ts';
import { find } from '../../../src/answer/finding/find.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../story.ts';

const STRIKE = analysisOf(
  [
    'Dockers at Port Calder voted on Wednesday to end a strike that has closed the harbour for three weeks.',
    '"It is more than we were ever offered," said Maria Teodoro, the union\'s general secretary.',
    'Piers Lindqvist, 58, is the chief executive of Calder Terminals, which runs the port.',
    'Transport Minister Aled Pryce welcomed the vote. "The country needs its ports open," he said.',
    'Residents said the noise had stopped.',
  ].join('\n\n'),
  { title: 'Dockers end strike' },
);
const missing = (question: string): NoAnswer | undefined => {
  const answer = ask(question, [STRIKE]);
  return answer.answered ? undefined : answer.reason;
};

describe('what a story lacks', () => {
  it.each([
    ['how many police officers were injured?', { kind: 'no-figure', thing: 'police officers' }],
    ['how many women were injured in the blast?', { kind: 'no-figure', thing: 'women' }],
    ['how many residents complained about ports?', { kind: 'no-figure', thing: 'residents' }],
    ['who was the governor of Port Calder?', { kind: 'not-mentioned', terms: ['governor'] }],
    ['how old is Maria Teodoro?', { kind: 'no-figure', thing: 'age of Maria Teodoro' }],
    ['what did Otto Reyes say about the vote?', { kind: 'unknown-name', name: 'Otto Reyes' }],
    ['what did the Prime Minister say?', { kind: 'unknown-name', name: 'the Prime Minister' }],
    ['what did the president say?', { kind: 'unknown-name', name: 'the president' }],
    ['what did Calder Terminals say about the vote?', { kind: 'never-quoted', name: 'Calder Terminals' }],
    ['what did Pryce say about vaccines?', { kind: 'not-mentioned', terms: ['vaccines'] }],
    ['who is the mayor of Port Calder?', { kind: 'not-mentioned', terms: ['mayor'] }],
    ['what did the UN say?', { kind: 'unknown-name', name: 'the UN' }],
    ['how many dockers did the US send?', { kind: 'unknown-name', name: 'US' }],
    ['who said that?', { kind: 'unnamed', word: 'that' }],
    ['what did he say?', { kind: 'unnamed', word: 'he' }],
  ] as const)('%s', (question, reason) => {
    expect(missing(question)).toEqual(reason);
  });

  it.each([
    ['how old is Piers Lindqvist?', /58/],
    ['how old is lindqvist', /58/],
    ['who is the chief executive of Calder Terminals?', /Lindqvist/],
    ['what did Teodoro say?', /more than we were/],
    ['what did Teodora say?', /more than we were/],
    ['what did the transport minister say?', /needs its ports/],
  ])('should NOT lack %s', (question, words) => {
    const answer = ask(question, [STRIKE]);
    expect(answer.answered && textOf(answer.evidence[0].story.body, answer.evidence[0].sentence)).toMatch(
      words,
    );
  });
});

describe('an office', () => {
  const plant = analysisOf(
    'Lieutenant Governor Beth Marsh of Ohio called it sad. The plant in Dayton will close.',
  );

  it('should NOT be one that only stands beside the one asked for', () =>
    expect(ask('who is the governor of Ohio?', [plant]).answered).toBe(false));
});

it('names only words that stand there, and none for which the story has another', () => {
  const body =
    'Shares in the chain fell 18 percent on Monday.\n\nIt will also stop selling sandwiches, which made up a tenth of sales.';
  const finding = find(parseQuestion('why are they dropping sandwiches'), indexOf(analysisOf(body)));
  expect(missingFrom(finding)).toEqual({ kind: 'not-said', terms: ['sandwiches'] });
});
