import { describe, expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const FAIR = analysisOf(
  [
    'The fair at Tarnby was closed on Sunday. Nobody at Tarnby would speak of the ponies.',
    'Its treasurer, Ada Mott, stepped down in June. Mott denies that she took money.',
    'The ponies belong to a farm. Two ponies escaped.',
    'Pike has two stalls. A falling tent pole struck Pike.',
    'The carousel is 90 years old. The ferris wheel was sold to a museum.',
    'Stewards fed the owls. One of them, Tilly, flew away.',
    'Rudd said that the fair would be back. Rudd has a van.',
  ].join('\n\n'),
);

const answerTo = answerIn(FAIR);

describe('what became of somebody', () => {
  it.each([
    ['they do it', 'what happened to the ponies?', /escaped/],
    ['it is done to them, as subject', 'what happened to the ferris wheel?', /sold to a museum/],
    ['it is done to them, as object', 'what happened to Pike?', /struck Pike/],
    ['the name beside one of several', 'what happened to Tilly?', /flew away/],
    ['the name beside the office', 'what happened to Mott?', /stepped down/],
  ])('%s: %s', (_why, question, expected) => expect(answerTo(question)).toMatch(expected));

  it.each([
    ['what it is', 'what happened to the carousel?', /none|carousel/],
    ['what somebody said', 'what happened to Rudd?', /none|Rudd/],
    ['nobody of that name', 'what happened to Farrow?', /^none/],
  ])('should NOT be sure of %s: %s', (_why, question, expected) =>
    expect(answerTo(question)).toMatch(expected),
  );
});
