import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const SAFE = [
  'A ferry with 140 people aboard ran aground off Lisk on Sunday night.',
  'The ferry hit rocks a mile from the harbour, the coastguard said.',
  'In 2009 a ferry sank on the same route, and 23 people died.',
];
const storyOf = (paragraphs: readonly string[]) =>
  answerIn(analysisOf(paragraphs.join('\n\n'), { published: '2026-03-02' }));

test('the dead of a year long over are none of now', () =>
  expect(storyOf(SAFE)('how many people died?')).toBe('none'));

test('that nobody died tells how many', () =>
  expect(storyOf([...SAFE, 'No one was killed on Sunday.'])('how many people died?')).toMatch(/No one/));

test.each([
  ['the year is asked', SAFE, 'how many people died in 2009?'],
  ['the story is about them', [...SAFE].reverse(), 'how many people died?'],
])('should NOT: %s', (_why, paragraphs, question) =>
  expect(storyOf(paragraphs)(question)).toMatch(/23 people died/),
);
