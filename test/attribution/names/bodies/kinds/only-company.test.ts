import { expect, test } from 'vitest';
import { sourcesIn } from '../../sources-in.ts';

test.each([
  [
    'paragraphs behind its name',
    'Talvia Electric runs it.\n\nThe rain went on for days.\n\nIt was late, the company said.',
    ['Talvia Electric'],
  ],
  [
    'told to be one by a report that closes a sentence',
    'Talvia Coffee will close, the chain said. Talvia fell.\n\nIt rained on the quay.\n\nThe company said it was over.',
    ['Talvia Coffee', 'Talvia Coffee'],
  ],
  [
    'told to make something, below a headline with its name',
    'Norvane Robotics to close\n\nIndustrial robot maker Norvane Robotics said it was late.\n\nIncome fell, the company said.',
    ['Norvane Robotics', 'Norvane Robotics'],
  ],
  [
    'should NOT: where another body stands before',
    'Talvia Electric runs it.\n\nPills came from Mannat on Monday. The company said it was over.',
    [undefined],
  ],
  [
    'should NOT: of two companies',
    'Talvia Electric runs it with Hollin Foods.\n\nThe rain went on.\n\nThe company said it was over.',
    [undefined],
  ],
  [
    'should NOT: a body that no word tells to be one',
    'Talvia runs it.\n\nThe rain went on.\n\nThe company said it was over.',
    [undefined],
  ],
  [
    'should NOT: a word for companies alone',
    'He was on Television.\n\nThe rain went on.\n\nThe company said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
