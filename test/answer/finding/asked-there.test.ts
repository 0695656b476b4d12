import { describe, expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';
import { answerTo } from './search.ts';

describe('a question that the story asks itself is answered by the next sentence', () => {
  test.each([
    ['somebody was asked', 'had Holt seemed tired?', /wide awake/],
    ['the story asks', 'did the plane carry a beacon?', /Not as far/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  test.each([['who asked', 'who asked whether the lake could be drained?', /The mayor asked/]])(
    'should NOT: %s: %s',
    (_why, question, expected) => expect(answerTo(question)).toMatch(expected),
  );
});

const FUND = answerIn(
  analysisOf(
    [
      'Tarn Robotics has raised £60m, it said on Monday.',
      'So where will the money go? Half of it is set aside for a plant in Ulm.',
      '“Where will they find the people?” a rival asked.',
    ].join('\n\n'),
  ),
);

describe('a question that the report asks itself', () => {
  test('is answered by the next sentence', () =>
    expect(FUND('where will the money go?')).toMatch(/plant in Ulm/));

  test('should NOT: one that somebody asks', () =>
    expect(FUND('who asked where they will find the people?')).toMatch(/rival asked|find the people/));
});

const FERRY = answerIn(
  analysisOf(
    [
      'A ferry ran aground off Lisk on Sunday night.',
      '“Had the crew been drinking?” a reporter asked. “That is for the police to find out,” Captain Bo Diaz said.',
    ].join('\n\n'),
  ),
);

describe('a question that a reporter puts', () => {
  test('is answered by the reply', () =>
    expect(FERRY('had the crew been drinking?')).toMatch(/for the police/));

  test('should NOT: who put it', () =>
    expect(FERRY('who asked if the crew had been drinking?')).toMatch(/a reporter asked/));
});
