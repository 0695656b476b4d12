import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('who leads a body is called by any word for it', () => {
  test.each([
    [
      'by its letters',
      'Ada Obi, director-general of the World Bridge Office, left. The WBO chief said it was over.',
      ['Ada Obi'],
    ],
    [
      'by its name',
      'Lumo’s president, Ada Obi, left. Bo Roe went too. The Lumo boss said it was over.',
      ['Ada Obi'],
    ],
    [
      'by its letters, before the title',
      'WBO Secretary-General Ada Obi left. The WBO chief said it was over.',
      ['Ada Obi'],
    ],
    [
      'of a land, by its people',
      'Indian Prime Minister Bo Roe met Ada Obi. The Indian leader said it was over.',
      ['Bo Roe'],
    ],
    [
      'of a land, by its name',
      'Nigeria’s President Ada Obi met Bo Roe. The Nigerian leader said it was over.',
      ['Ada Obi'],
    ],
    [
      'of a land, though no office is told',
      'Turkey’s Bo Roe met Ada Obi. The Turkish leader said it was over.',
      ['Bo Roe'],
    ],
    [
      'should NOT: of a land, with another office',
      'Turkey’s Foreign Minister Bo Roe met Ada Obi. The Turkish leader said it was over.',
      [undefined],
    ],
    [
      'should NOT: who stands under the office',
      'Indian Deputy Prime Minister Bo Roe met Ada Obi. The Indian leader said it was over.',
      [undefined],
    ],
    [
      'should NOT: of another land',
      'Indian Prime Minister Bo Roe met Ada Obi. The Thai leader said it was over.',
      [undefined],
    ],
    [
      'should NOT: one of two',
      'Ada Obi, director of Lumo, left. Bo Roe, president of Lumo, went too. The Lumo head said it was over.',
      [undefined],
    ],
    [
      'should NOT: of another body',
      'Ada Obi, director of Lumo, left. The Corvane head said it was over.',
      [undefined],
    ],
    [
      'should NOT: who only works there',
      'Ada Obi, a baker at Lumo, left. The Lumo head said it was over.',
      [undefined],
    ],
  ])('%s', (_, body, names) => expect(sourcesIn(body)).toEqual(names));
});

describe('a name of three words comes back by its first two', () => {
  test.each([
    ['Siti Mulya Indra left. Siti Mulya said it was over.', ['Siti Mulya Indra']],
    ['Prince Hal, the Duke of Ulm, left. The duke said it was over.', ['Hal']],
  ])('%s', (body, names) => expect(sourcesIn(body)).toEqual(names));
});
