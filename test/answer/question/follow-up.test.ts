import { describe, expect, it } from 'vitest';
import { subjectAfter } from '../../../src/answer/question/follow-up.ts';

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
    expect(subjectAfter(question, before)).toBe(subject);
  });

  it('does not grow without end', () => {
    let subject: string | undefined;
    for (let n = 0; n < 100; n += 1) subject = subjectAfter(`was it repaired ${n}?`, subject);
    expect(subject?.length).toBeLessThanOrEqual(400);
  });
});
