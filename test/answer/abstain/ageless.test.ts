import { describe, expect, it } from 'vitest';
import { lacksAge } from '../../../src/answer/abstain/ageless.ts';
import { ranked } from '../../../src/answer/finding/finding.ts';
import { indexOf } from '../../../src/answer/index.ts';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import { analysisOf } from '../story.ts';

const isRefused = (question: string, body: string): boolean =>
  lacksAge(ranked(indexOf(analysisOf(body)), parseQuestion(question)));

describe('how old is asked, and no age is there', () => {
  it.each([
    ['how old was the pilot?', 'The pilot took off in rain.'],
    ['how old was the pilot?', 'The wing of the pilot had been bent three years earlier.'],
    ['how old is Ann Lee?', 'Ann Lee left Ulm two years ago.'],
    ['how old is the pilot?', 'The pilot, who flew for six years, was jailed on Monday.'],
    ['how old is the pilot?', 'The pilot was jailed for three years and two months.'],
    ['how old is the pilot?', 'The pilot has a four-year contract.'],
    ['how old is the dam?', 'The dam holds 40 tonnes.'],
    ['how old was the pilot?', 'The pilot and two brothers died.'],
    ['how old is Ann Lee?', 'Ann Lee gave 50,000 pounds.'],
  ])('%s: %s', (question, body) => expect(isRefused(question, body)).toBe(true));

  it.each([
    ['a number', 'how old was the pilot?', 'The pilot, 52, left Ulm two years ago.'],
    ['no noun behind it', 'how old was the pilot?', 'Seven brothers and the pilot, a widow of 52, died.'],
    ['years of age', 'how old was the pilot?', 'The pilot was 52 years old.'],
    ['a word for it', 'how old is Ann Lee?', 'Ann Lee is a teenager.'],
    ['the year of a thing', 'how old is the dam?', 'The dam went up in 1930.'],
  ])('should NOT: %s: %s', (_what, question, body) => expect(isRefused(question, body)).toBe(false));
});
