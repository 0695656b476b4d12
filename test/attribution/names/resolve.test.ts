import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/attribution/analyse.ts';
import { blocksOf } from '../../../src/story/blocks.ts';

/** Full names of the sources of a text, in order; `undefined` for one that the story does not name. */
const sourcesIn = (body: string, captions: readonly string[] = []): readonly (string | undefined)[] => {
  const story = { id: 's', title: '', outlet: '', deduced: {}, captions, body, blocks: blocksOf(body) };
  return analyse(story).attributions.map(({ source }) => source?.name);
};

describe('a source is the one whom its words stand for', () => {
  test.each([
    ['surname', 'Ann Lee said it was over. Lee said she had no choice.', ['Ann Lee', 'Ann Lee']],
    [
      'name beside a description, at the end',
      '“No such letters were sent,” said the company’s chief executive, Piers Marsh. “We would never do that.”',
      ['Piers Marsh'],
    ],
    [
      'two with one surname, told apart by title',
      '“I agree with them,” Paula Marsh said. Peter Marsh said it was wrong. Mrs. Marsh said it was right.',
      ['Paula Marsh', 'Peter Marsh', 'Paula Marsh'],
    ],
    [
      'a given name that is a common word too',
      'Bill Marsh said it was wrong. Marsh said it again later.',
      ['Bill Marsh', 'Bill Marsh'],
    ],
    [
      'family name first',
      'Tran Van Minh said it was over. Tran said it again later.',
      ['Tran Van Minh', 'Tran Van Minh'],
    ],
    [
      'name after an office with its place',
      'Governor of Oregon Sam Hill said the storm was over. “We are fine,” Hill said.',
      ['Sam Hill', 'Sam Hill'],
    ],
    [
      'acronym by its letters',
      'The Harbour Safety Agency said the quay was closed. HSA said it would reopen.',
      ['Harbour Safety Agency', 'Harbour Safety Agency'],
    ],
    [
      'acronym in brackets',
      'The Ministry of Defence (MoD) said the quay was closed. MoD said it would reopen.',
      ['Ministry of Defence', 'Ministry of Defence'],
    ],
    [
      'a body by its kind',
      'The Harbour Safety Commission said the quay was closed. The Commission said it would reopen.',
      ['Harbour Safety Commission', 'Harbour Safety Commission'],
    ],
    [
      'title',
      'Minister of Education Lena Holt said schools would open. “We are ready,” the education minister said.',
      ['Lena Holt', 'Lena Holt'],
    ],
    [
      'apposition',
      'Lena Holt, the mayor of Elmsford, said schools would open. The mayor said books were ready.',
      ['Lena Holt', 'Lena Holt'],
    ],
    ['a body in apposition', 'The regulator, Ofgrid, said that it had failed.', ['Ofgrid']],
    ['NOT a place beside a description', 'The army, Moscow, said that it had failed.', [undefined]],
    ['NOT who reports it', '“It is gone for good,” said the company, Reuters reported.', [undefined]],
    ['a name in apposition', 'His spokeswoman, Lena Holt, denied that he had seen it.', ['Lena Holt']],
    [
      'one office in two wordings',
      'Finance minister Lena Holt said taxes would rise. “Nobody likes it,” the treasury secretary said.',
      ['Lena Holt', 'Lena Holt'],
    ],
    ['she, among men', 'Lena Holt met Peter Marsh on Monday. She said the talks went well.', ['Lena Holt']],
    [
      'the subject before the rest',
      'Peter Marsh met Tom Reed on Monday. He said the talks went well.',
      ['Peter Marsh'],
    ],
    ['by its owner', 'CNN’s Tara Sett said it was over. Sett said it again.', ['Tara Sett', 'Tara Sett']],
    ['with its owner’s description', 'Tunisia’s coach Nabil Marsh said it was over.', ['Nabil Marsh']],
    [
      'they, of a body',
      'Acme Corp. said sales fell. They said prices would rise.',
      ['Acme Corp', 'Acme Corp'],
    ],
    [
      'she, not a ship with an article',
      'Valeska Paris left the Freewinds. She said it was hard.',
      ['Valeska Paris'],
    ],
    ['it, of a body', 'Acme Corp. said sales fell. It said prices would rise.', ['Acme Corp', 'Acme Corp']],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test('a caption names in full whom the text names in short', () => {
    expect(sourcesIn('Lena said schools would open.', ['Lena Holt at a school in Elmsford'])).toEqual([
      'Lena Holt',
    ]);
  });
});

describe('nobody is named where the story does not tell', () => {
  test.each([
    ['indefinite', 'Mayor Lena Holt left early. A mayor said roads were closed.', [undefined]],
    ['plural', 'Minister Lena Holt left early. Ministers said roads were closed.', [undefined]],
    ['another office', 'Mayor Lena Holt left early. The governor said roads were closed.', [undefined]],
    [
      'another portfolio',
      'Minister of Education Lena Holt left early. The transport minister said roads were closed.',
      [undefined],
    ],
    ['a man where only a woman is named', 'Lena Holt left early. He said roads were closed.', [undefined]],
    [
      'a list, not an apposition',
      'The mayor, Lena Holt and Peter Marsh left. A guard, Tom Reed and others said roads were closed.',
      [undefined],
    ],
    ['they, of a person', 'Ann Lee said sales fell. They said prices would rise.', ['Ann Lee', undefined]],
    ['people of a country', 'Ukrainian officials said roads were closed.', [undefined]],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
