import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { holds } from '../../../src/answer/thread/holds.ts';
import { analysisOf } from '../story.ts';

const held = (asked: string, text: string, before = 'how many cars were lost') =>
  holds(
    0,
    { asked: parseQuestion(asked), before: parseQuestion(before), own: [] },
    indexOf(analysisOf(text)),
  );

describe('a sentence holds what a bare follow-up asks for', () => {
  it.each([
    ['when', 'The cars were lost on Tuesday.'],
    ['when', 'The hearing will open in the second week.'],
    ['when', 'The amendment fell shortly before midnight.'],
    ['where', 'The cars were lost in the harbour.'],
    ['where', 'A hall in the suburb of Nydal took them in.'],
    ['why', 'The cars were lost because the quay gave way.'],
    ['why', 'The firm will shut 40 shops after a failed move abroad.'],
    ['how many', 'The police counted 43 cars.'],
    ['how many', 'Fewer than half had done so.'],
    ['how much', 'She had proposed a lease for £140,000 a year.'],
  ])('%s: %s', (asked, text) => {
    expect(held(asked, text)).toBe(true);
  });

  it.each([
    ['when', 'The cars may be lost.'],
    ['when', 'The cars will be lost, Mayor Ann Lee said on Monday.'],
    ['where', 'Nine patients are in intensive care.'],
    ['where', 'The men did not appear on the terminal’s lists.'],
    ['why', 'He died after six days.'],
    ['how many', 'The cars were lost in 2019.'],
    ['how much', 'The cars were lost.'],
  ])('should NOT be seen, %s: %s', (asked, text) => {
    expect(held(asked, text)).toBe(false);
  });

  it('when it was, outside of what is quoted beside it', () => {
    const text = '“It is over,” said Ann Lee, who led a march of 400 people on Saturday.';
    expect(held('when', text, 'how many marched')).toBe(true);
  });

  it('when it was said, where words were asked for', () => {
    const text = 'The cars will be lost, Mayor Ann Lee said on Monday.';
    expect(held('when', text, 'what did Lee say about the cars')).toBe(true);
    expect(held('when did she say it', text)).toBe(true);
  });
});
