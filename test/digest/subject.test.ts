import { expect, test } from 'vitest';
import { sameSubjectIn } from '../../src/digest/subject.ts';
import { analysed } from './stories.ts';

const strike = analysed('strike', 'Ferry strike closes Eastport harbour', [
  'Ferry crews walked out over pay on Monday and closed the harbour of Eastport.',
  'The union said the strike would last a week.',
]);

const subjectsOf = (title: string, paragraphs: readonly string[]): readonly string[] =>
  sameSubjectIn([strike])(analysed('other', title, paragraphs)).map(({ story }) => story.id);

test.each([
  [
    'in other words',
    'Eastport ferry crews end their strike',
    ['The crews of the ferry sail again after a strike over pay that closed the harbour of Eastport.'],
  ],
  [
    'in a longer story',
    'Ferry strike in Eastport: what we know',
    [
      'The strike of ferry crews has closed the harbour of Eastport.',
      'They want more pay.',
      'Visitors sleep in a school that the mayor opened for them.',
    ],
  ],
])('one subject: %s', (_, title, paragraphs) => {
  expect(subjectsOf(title, paragraphs)).toEqual(['strike']);
});

test.each([
  [
    'the place alone',
    'Eastport bakes a long cake',
    ['A cake of forty metres was baked in Eastport on Monday.'],
  ],
  [
    'what comes late in the story',
    'A cake of forty metres',
    [
      'It was baked.',
      'It was eaten.',
      'It was good.',
      'Ferry crews on strike over pay closed the Eastport harbour.',
    ],
  ],
])('not one subject: %s', (_, title, paragraphs) => {
  expect(subjectsOf(title, paragraphs)).toEqual([]);
});
