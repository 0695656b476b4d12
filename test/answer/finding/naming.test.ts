import { describe, expect, it } from 'vitest';
import { isNamedBeside } from '../../../src/answer/words/named-beside.ts';
import { analysisOf, answerIn } from '../story.ts';

const FAIR = analysisOf(
  [
    'A fair of inventions opened in Ulm on Monday, and robots danced before the mayor, Ann Lee.',
    'Robots of all sizes were on show, and a ferry brought guests across the lake.',
    'The team from Lisk brought a robot, named “Better Idea”, that sorts fruit.',
    'The team from Varn listed its town as “Hope” and called its robot “Rosa”.',
    'The ferry, the Queen of Ulm, is 40 years old.',
    'The Marten, a small ship, lay at anchor.',
    'The final was held at the Lisk Stadium, where a mural was shown.',
    'A storm is expected, forecasters said, among them the owner of a kiosk, Bo Diaz.',
    'A man, who fell into the lake, was not hurt.',
  ].join('\n\n'),
  { title: 'Robots dance in Ulm' },
);

const answerTo = answerIn(FAIR);

describe('what a thing is called', () => {
  it.each([
    ['what is the robot from Lisk called?', /Better Idea/],
    ['what is the name of the robot from Lisk', /Better Idea/],
    ['what did the team from Varn call its robot?', /Rosa/],
    ['what is the ferry called?', /Queen of Ulm/],
    ['what is the small ship called?', /Marten/],
    ['what is the stadium called?', /Lisk Stadium/],
  ])('%s', (question, sentence) => {
    expect(answerTo(question)).toMatch(sentence);
  });

  it.each([
    ['what is the storm called?'],
    ['what is the mural called?'],
    ['what is the kiosk called?'],
    ['what is the name of the man who fell?'],
  ])('should NOT: %s', (question) => {
    expect(answerTo(question)).toBe('none');
  });
});

it('a natural object is no person', () =>
  expect(
    answerIn(
      analysisOf(
        'The team found two planets. Ann Lee said that the planets are dear to her. In May the planets, named Ulma and Liska, were seen again.',
      ),
    )('what are the planets called?'),
  ).toMatch(/Ulma/));

it.each([
  ['ends its own name', 'They fought the Carr Fire by night.', true],
  ['is named behind a dash', 'They saw a Storm – dubbed Petra – at sea.', true],
  ['is named behind', 'They met Storm Petra at sea.', true],
  ['should NOT: stands within another', 'The Lisk Department of Forests and Fire Prevention met.', false],
])('a thing %s: %s', (_where, text, expected) => {
  const [word = ''] = /Fire|Storm/.exec(text) ?? [];
  const start = text.indexOf(word);
  expect(isNamedBeside(text, start, start + word.length)).toBe(expected);
});
