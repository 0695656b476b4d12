import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const BLAZE = analysisOf(
  [
    'A fire destroyed a warehouse in Ulm on Monday.',
    'Three firefighters suffered burns and one was treated for smoke, Lee said.',
    'More than 110 firefighters with 22 engines fought the blaze for nine hours.',
    'Two soldiers died in the yard. One sailor was injured at the gate.',
    'About 12 passengers were hurt on a ferry.',
  ].join('\n\n'),
  { title: 'Fire destroys warehouse' },
);

const answerTo = answerIn(BLAZE);

test.each([
  ['how many firefighters were there?', /110/],
  ['how many firefighters fought the fire?', /110/],
])('all of them, and not the hurt: %s', (question, expected) => expect(answerTo(question)).toMatch(expected));

test.each([
  ['the dead', 'how many soldiers took part?'],
  ['one of them', 'how many sailors were there?'],
  ['the hurt', 'how many passengers were on the ferry?'],
])('those are not all, %s: %s', (_, question) => expect(answerTo(question)).toBe('none'));

test.each([
  ['the hurt', 'how many firefighters were hurt?', /Three firefighters/],
  ['the dead', 'how many soldiers died in the yard?', /Two soldiers/],
  ['the hurt by the place', 'how many passengers were hurt on the ferry?', /12 passengers/],
])('should NOT where they are asked, %s: %s', (_, question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
