import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('it stands for the body that the sentence before is about', () => {
  test.each([
    [
      'somebody’s campaign',
      'Hannah Lee left. Lee’s campaign is defending her tweets. It said it was over.',
      'Hannah Lee’s campaign',
    ],
    [
      'an owner that has no name of a person',
      'It rained. The ship’s manager, Pirasso Vento, gave a lower figure. It said it was over.',
      'Pirasso Vento',
    ],
    [
      'an owner that bears the name of its town',
      'It rained on the Pirasso hills. The ship’s manager, Pirasso Vento, gave a lower figure. It said it was over.',
      'Pirasso Vento',
    ],
    ['a name of one word', 'Lumo cut ten jobs on Friday. It said it was over.', 'Lumo'],
    ['should NOT: a given name', 'Tom cut ten jobs on Friday. It said it was over.', undefined],
    ['a body of a land', 'Kenya’s Ulm Board suspended the tax. It said it was over.', 'Ulm Board'],
    [
      'before the words of a quotation that name others',
      'Dorton Council opposed the closure. “The bank and the board are late,” it said.',
      'Dorton Council',
    ],
    [
      'in the paragraph above',
      'Dorton Council opposed the closure.\n\n“This is late,” it said.',
      'Dorton Council',
    ],
    [
      'beside places that it speaks of',
      'Dorton Council told of floods in Ulm and the southern France region. “This is late,” it said.',
      'Dorton Council',
    ],
    [
      'though a person spoke before',
      'The quay will close, Ann Lee said. Dorton Council opposed that. It said it was over.',
      'Dorton Council',
    ],
    [
      'called so again',
      'Dorton Electric runs the mine. Ann Lee left in May.\n\nThe company closed it. It said it was over.',
      'Dorton Electric',
    ],
    [
      'who is told to be a firm',
      'Pirasso Linen, the firm that owned the van, said it was over. It said the van was late.',
      'Pirasso Linen',
    ],
    [
      'who may be a firm by what it is',
      'It was over, according to the promoter, Harbour Live. It said the van was late.',
      'Harbour Live',
    ],
  ])('%s', (_, body, name) => {
    expect(sourcesIn(body).at(-1)).toBe(name);
  });

  test.each([
    ['a person', 'It rained. The ship’s manager, Ann Lee, gave a lower figure. It said it was over.'],
    ['somebody with an office', 'Pirasso Vento, the mayor, said it was over. It said the van was late.'],
    ['where another body stands in it', 'Dorton Council sold the Ulm Bank. It said it was over.'],
    ['where it speaks to a government', 'Dorton Council warned Russia. “This is late,” it said.'],
    ['where something written does', 'Lee’s campaign sent a letter. It said it was over.'],
  ])('should NOT: %s', (_, body) => {
    expect(sourcesIn(body).at(-1)).toBeUndefined();
  });
});
