import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('what is written says what it shows', () => {
  test.each([
    [
      'a title without an article',
      'Minutes of the talks show that the bridge is old.',
      'Minutes of the talks',
    ],
    ['a review by a body', 'A review by the Courier shows the hours were spent on repairs.', 'A review'],
    [
      'results, as they come in',
      'Early results of a count are showing that most drivers wait.',
      'Early results of a count',
    ],
    ['a past that goes on', 'Court papers show three of the drivers travelled to Ulm.', 'Court papers'],
    ['figures from a body', 'Figures from the bank show that prices rose.', 'Figures from the bank'],
    ['what was tested', 'Tests showed that the water was clean.', 'Tests'],
    ['how somebody died', 'An autopsy showed that he had drowned.', 'An autopsy'],
    ['a plural like a verb', 'Official figures show prices rose.', 'Official figures'],
    ['a participle', 'Emails obtained by the paper show Lee knew of the crack.', 'Emails'],
    [
      'a participle, with where',
      'A study published on Monday in the Courier found that the bridge is old.',
      'A study',
    ],
    ['whoever saw it does not speak', 'Documents seen by Yonhap reveal that the bridge is old.', 'Documents'],
    ['papers of a court', 'Court papers allege the builder hid the crack.', 'Court papers'],
    ['after what it shows', 'Lee had been arrested twice before, council records show.', 'council records'],
    [
      'a name inside, after what it found',
      'The bridge was unsafe, a 2013 World Bank report found.',
      'a 2013 World Bank report',
    ],
    ['a verb that is a noun as well', 'Papers filed on Monday claim that the bridge is old.', 'Papers'],
    ['minutes of a body', 'Council minutes show that the bridge is old.', 'Council minutes'],
    [
      'by the day that it was published, after what it shows',
      'Lending grew in the spring, figures published on Wednesday showed.',
      'figures',
    ],
    [
      'in the present, after what it shows',
      'The builder hid the crack, papers released on Friday show.',
      'papers',
    ],
    ['after another report', 'Lee told staff to wait, documents seen by Yonhap reveal.', 'documents'],
    ['a firm by its owner', 'A firm founded by Ann Lee said the bridge was safe.', 'A firm'],
    [
      'a figure that is not exact',
      'About 60 people work at the bridge, according to its website.',
      'its website',
    ],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).map((said) => said.who)).toEqual([who]);
  });

  test('what closes a sentence tells all of it, and is no part of it', () => {
    expect(saidIn('Lee had asked whether the bridge was safe, emails show.')).toMatchObject([
      { who: 'emails', what: 'Lee had asked whether the bridge was safe' },
    ]);
  });

  test.each([
    ['what is described', 'The filing shows the increased cost of it.'],
    ['an object', 'Figures show a rise of a tenth.'],
    ['a picture', 'The video shows Lee was on the bridge.'],
    ['a thing shown from a body', 'A gift from the bank show that opened drew crowds.'],
    ['a noun', 'The dog show that opened in May drew crowds.'],
    ['what is shown', 'The builder showed documents to the court.'],
    ['a day that is no paper', 'The builder hid papers before the Friday show.'],
    ['time', 'Two minutes of extra time show that he was late.'],
  ])('%s says nothing', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
