import { describe, expect, it } from 'vitest';
import { parseFollowUp, type Subject, subjectAfter } from '../../../src/answer/question/follow-up.ts';

describe('what a thread is about after a question', () => {
  it.each<[before: string | undefined, question: string, subject: string]>([
    [undefined, 'how many boats are in the harbour', 'how many boats are in the harbour'],
    ['how many boats are in the harbour', 'when?', 'how many boats are in the harbour'],
    ['how many boats are in the harbour', 'and who said that?', 'how many boats are in the harbour'],
    ['how many boats are in the harbour', 'and why?', 'how many boats are in the harbour'],
    [
      'how many boats are in the harbour',
      'was it repaired?',
      'was it repaired? how many boats are in the harbour',
    ],
    ['what did Reyes say', 'what did he say about the pier', 'what did Reyes say about the pier'],
    [
      'how many boats are in the harbour',
      'what did Ada Holm say about ferries',
      'what did Ada Holm say about ferries',
    ],
    [
      'how many boats are in the harbour',
      'why did the council close the old bridge',
      'why did the council close the old bridge',
    ],
  ])('after %j: %j', (before, question, subject) => {
    expect(subjectAfter(question, before === undefined ? before : { question: before })).toBe(subject);
  });

  it('does not grow without end', () => {
    let subject: Subject = { question: 'was it repaired?' };
    for (let n = 0; n < 100; n += 1) subject = { question: subjectAfter(`was it repaired ${n}?`, subject) };
    expect(subject.question.length).toBeLessThanOrEqual(400);
  });
});

describe('a follow-up about whoever the thread speaks of', () => {
  const cracks = { question: 'how many cracks were found', speaker: 'Jo Park' };
  const dam = { question: 'what did Wrede say about the dam', speaker: 'Tomas Wrede' };

  it.each<[before: Subject, question: string, asked: string]>([
    [cracks, 'what else did she say?', 'what did Jo Park say'],
    [cracks, 'and what did she say about the deck?', 'what did Jo Park say about the deck'],
    [cracks, 'what else?', 'what did Jo Park say'],
    [cracks, 'and anything else?', 'what did Jo Park say'],
    [cracks, 'who is she?', 'who is Jo Park'],
    [cracks, 'how old is she?', 'how old is Jo Park'],
    [dam, 'what else did he say?', 'what did Wrede say'],
    [dam, 'and Brandt?', 'what did Brandt say about the dam'],
    [dam, 'what about Leonie Brandt?', 'what did Leonie Brandt say about the dam'],
    [dam, 'Brandt?', 'what did Brandt say about the dam'],
  ])('after %j: %j', (before, question, asked) => {
    expect(parseFollowUp(question, before).text).toBe(asked);
    expect(subjectAfter(question, before)).toBe(asked);
  });

  it.each<[before: Subject, question: string]>([
    [cracks, 'when?'],
    [cracks, 'Why?'],
    [cracks, 'and who said that?'],
    [dam, 'Good'],
    [{ question: 'how many cracks were found' }, 'who is she?'],
  ])('after %j should NOT be retold: %j', (before, question) => {
    expect(subjectAfter(question, before)).not.toContain('Jo Park');
    expect(subjectAfter(question, before)).not.toContain('did Good');
  });
});
