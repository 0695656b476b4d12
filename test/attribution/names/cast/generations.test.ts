import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'two with a suffix',
    'Tom Hale Jr. and Tom Hale Sr. left. Hale Sr. said no. Hale Jr. said yes.',
    ['Tom Hale Sr.', 'Tom Hale Jr.'],
  ],
  [
    'father and son of one sentence, the father without one',
    'Tom Hale Jr. met Tom Hale. Hale Jr. said no. Hale said yes.',
    ['Tom Hale Jr.', 'Tom Hale'],
  ],
  ['a son', 'Tom Hale left. His son, Tom Hale Jr., said no. Hale said yes.', ['Tom Hale Jr.', 'Tom Hale']],
  [
    'a father, whom the surname alone does not call',
    'Tom Hale Jr. left. His father, Tom Hale, wept. Hale said yes.',
    ['Tom Hale Jr.'],
  ],
  [
    'a father with a suffix behind a comma',
    '“No,” Tom Hale III said. His father, Tom Hale, Jr., was a baker. Hale said yes.',
    ['Tom Hale III', 'Tom Hale III'],
  ],
  ['whoever has a suffix when named first', 'Tom Hale left. Tom Hale Jr. said no.', ['Tom Hale Jr.']],
  [
    'the elder and the younger',
    'Tom Hale Sr. met Tom Hale Jr. The elder Hale said no. The younger Hale said yes.',
    ['Tom Hale Sr.', 'Tom Hale Jr.'],
  ],
  ['should NOT: a suffix left out later on', 'Tom Hale Jr. left. Tom Hale said no.', ['Tom Hale Jr.']],
  ['should NOT: one alone', 'Tom Hale Jr. left. Hale said no.', ['Tom Hale Jr.']],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
