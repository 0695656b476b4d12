import { expect, test } from 'vitest';
import { analysisOf, answerIn } from '../story.ts';

const COURT = analysisOf(
  [
    'The fraud on trial lasted nine years, the court heard, and ended when a clerk rang the police.',
    'The jury found her guilty after a trial of eleven weeks.',
    'Tram drivers will begin a 48-hour walkout on Friday.',
    'Olav Brenne, who has driven a tram for 22 years, said he had never joined a strike before.',
    'Under the rules Mayor Park has 28 days, after which the council may find a majority without her.',
    'In 2021 it took 97 days to find a majority.',
    'The ballot is the fourth in six years.',
    'Most drivers took part in the 10-day ballot.',
  ].join('\n\n'),
);

const answerTo = answerIn(COURT);

test.each([
  ['how long will the strike last?', /48-hour/],
  ['how long did the trial last?', /eleven weeks/],
  ['how long has Brenne driven a tram?', /22 years/],
  ['how long was the ballot?', /10-day ballot/],
])('a length of what is asked comes before one of something else: %s', (question, expected) =>
  expect(answerTo(question)).toMatch(expected),
);

test.each([['what somebody has', 'how long does Mayor Park have to find a majority?', /28 days/]])(
  'should NOT: %s: %s',
  (_why, question, expected) => expect(answerTo(question)).toMatch(expected),
);

test('since when somebody is in a state', () =>
  expect(
    answerIn(
      analysisOf(
        'The vote was won by Bo Diaz, in power since 1986 but facing only his third poll this year. It rained all day.',
      ),
    )('how long has Diaz been in power?'),
  ).toMatch(/since 1986/));

const LEE = answerIn(
  analysisOf(
    [
      'Ann Lee, who had worked for the Ulm Post since 2010, was dismissed on Friday.',
      'Lee won four prizes in a career of 20 years.',
      'Bo Diaz, who has led the paper, told her that the posts since Monday were too much.',
      'Diaz has led the paper for six years.',
    ].join('\n\n'),
  ),
);

test('since when it has gone on tells how long', () =>
  expect(LEE('how long had Lee worked for the Ulm Post?')).toMatch(/since 2010/));

test('should NOT: since when something else has', () =>
  expect(LEE('how long has Diaz led the paper?')).toMatch(/six years/));

const BLOCKADE = answerIn(
  analysisOf(
    [
      'Ulm has been under a blockade for years.',
      'The row stems from months of unsuccessful negotiations between the port and its crews.',
      'The days of the old harbour are over, Ann Lee said.',
    ].join('\n\n'),
    { title: 'Ulm waits' },
  ),
);

test.each([
  ['how long has Ulm been under blockade?', /for years/],
  ['how long have negotiations lasted?', /months of/],
])('a length that nobody has counted: %s', (question, expected) =>
  expect(BLOCKADE(question)).toMatch(expected),
);

test('should NOT: the days of something', () =>
  expect(
    answerIn(
      analysisOf('The days of the ferry are over, Ann Lee said.\n\nThe ferry ran for six years.', {
        title: 'Ulm waits',
      }),
    )('how long did the ferry run?'),
  ).toMatch(/six years/));
