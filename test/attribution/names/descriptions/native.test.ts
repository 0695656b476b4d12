import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'by the noun of a native, over who is told of next',
    'Carl Roe met the Dutch coach Bo Diaz. Roe wept. The Dutchman said it was over.',
    ['Bo Diaz'],
  ],
  [
    'of the land that owns her, though another is named last',
    'Spain’s Ann Lee beat Bo Diaz. The Spaniard said it was over.',
    ['Ann Lee'],
  ],
  [
    'of the land of his role',
    'The German coach Bo Diaz met Ann Lee. “It is over,” the German said.',
    ['Bo Diaz'],
  ],
  [
    'of a land in two words',
    'South Korea’s Bo Diaz met Ann Lee. The South Korean said it was over.',
    ['Bo Diaz'],
  ],
  [
    'of the land before what he plays',
    'Australia opener Bo Diaz met Carl Roe. “It is over,” the Australian said.',
    ['Bo Diaz'],
  ],
  [
    'should NOT: whose land stands before what he plays',
    'Australia opener Bo Diaz left. “It is over,” the Italian said.',
    [undefined],
  ],
  [
    'of the land that stands beside each',
    'Ann Lee, the American, beat Mary Roe, the Briton. “It is over,” the Briton said.',
    ['Mary Roe'],
  ],
  [
    'of the land where each belongs, by another of its names',
    'Ann Lee of Norway beat Mary Roe of Britain. “It is over,” the Briton said.',
    ['Mary Roe'],
  ],
  ['the only person', 'Bo Diaz left on Monday. “It is over,” the American said.', ['Bo Diaz']],
  [
    'the only one of whom no land is told',
    'Spain’s Ann Lee beat Bo Diaz. The Italian said it was over.',
    ['Bo Diaz'],
  ],
  ['should NOT: one of two', 'Bo Diaz met Ann Lee. “It is over,” the American said.', [undefined]],
  [
    'should NOT: two of that land',
    'Germany’s Bo Diaz met Ann Lee, a German coach. The German said it was over.',
    [undefined],
  ],
  ['should NOT: of another land', 'Spain’s Ann Lee left. The Italian said it was over.', [undefined]],
  ['should NOT: many', 'Bo Diaz left. “It is over,” the French said.', [undefined]],
  [
    'should NOT: whom the story names afterwards',
    'The Italian said it was over.\n\nItaly’s Ann Lee left.',
    [undefined],
  ],
  [
    'should NOT: long ago',
    'Bo Diaz left. It rained. It snowed. It froze. It thawed. It rained. The German said it was over.',
    [undefined],
  ],
])('%s', (_, body, names) => {
  expect(sourcesIn(body)).toEqual(names);
});
