import { expect, it } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const answerTo = answerIn(
  analysisOf(
    [
      'Nine people died when a bus left the road near Ulm on Sunday.',
      'Four others were injured, two of them badly.',
      'The families of the victims will be flown to Dorton on Friday.',
      'The driver, Erik Sand, was among the dead.',
    ].join('\n\n'),
    { title: 'Nine die in bus crash' },
  ),
);
const unhurt = answerIn(
  analysisOf(
    'A barn burned down in Ulm on Sunday.\n\nNobody was injured.\n\nThe farmer had been told of the victims of another fire.',
  ),
);

it.each([
  ['was anyone killed?', /^Nine people/],
  ['did anybody die?', /^Nine people/],
  ['was anyone injured?', /^Four others/],
  ['were there any injuries?', /^Four others/],
  ['who was killed?', /Erik Sand/],
])('harm is told by those whom it befell: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

const burned = answerIn(
  analysisOf(
    [
      'A wind-driven fire near Ulm burned down a barn on Sunday.',
      'Firefighters made good progress in calmer winds.',
      'Two firefighters suffered minor to moderate burns, Bo Diaz said.',
    ].join('\n\n'),
  ),
);

it.each(['was anyone hurt?', 'who was hurt?', 'how many firefighters were injured?', 'how many were hurt?'])(
  'and by what they suffered, whatever the wind did: %s',
  (question) => expect(burned(question)).toMatch(/^Two firefighters/),
);

it('that nobody was hurt answers too', () =>
  expect(unhurt('was anyone injured?')).toBe('Nobody was injured.'));

it.each([
  ['was anyone arrested?', /^(?!Nine|Four)/],
  ['was the driver injured?', /^(?!Four)/],
])('should NOT be of another state, or of one person: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);
