import { expect, test } from 'vitest';
import { sourcesIn } from '../../sources-in.ts';

test.each([
  ['the one that it names', 'Lumo will cut jobs, the company said on Monday.', ['Lumo']],
  ['wherever it stands', 'Shares in Lumo fell, the company said.', ['Lumo']],
  ['of its kind', 'Sales at Lumo rose 4%, the supermarket said.', ['Lumo']],
  ['beside a person', 'Ann Lee will leave Lumo, the company said.', ['Lumo']],
  ['of two the one that it opens with', 'Lumo will sell its plant to Corvane, the company said.', ['Lumo']],
  ['a word of the dictionary that owns', 'Bramble’s profit jumped 30%, the company said.', ['Bramble']],
  ['with two capitals', 'Bellwether Appliances will close, the company said.', ['Bellwether Appliances']],
  ['beside an agency', 'The FDA has passed Lumo’s drug, the company said.', ['Lumo']],
  ['behind a dateline', 'DORTON, Ohio — Lumo will close its plant, the company said.', ['Lumo']],
  [
    'should NOT: whoever has just spoken is meant',
    'Lumo said it was late. Corvane would be hurt, the company said.',
    ['Lumo', 'Lumo'],
  ],
  ['should NOT: two', 'Lumo and Corvane fell, the company said.', [undefined]],
  ['should NOT: a person', 'Noor Halabi will leave, the company said.', [undefined]],
  ['should NOT: an agency', 'Boats sank near Lumo, the agency said.', [undefined]],
  ['should NOT: a sea', 'Boats sank in the Kallan Sea, the company said.', [undefined]],
])('“the company” of its own sentence: %s: %s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
