import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('who is called by title and surname alone, and a namesake', () => {
  test.each([
    [
      'of another gender by title',
      'President Hale said it was late. Mary Hale left. Mr. Hale said it was early.',
      ['Hale', 'Hale'],
    ],
    [
      'of another gender by pronoun',
      'President Hale said he had won. Mary Hale said she had lost.',
      ['Hale', 'Mary Hale'],
    ],
    [
      'of another gender in the next sentence',
      'President Hale said it was late. He left. Mary Hale said it was early.',
      ['Hale', 'Mary Hale'],
    ],
    [
      'a relative',
      'Sen. Hale said it was late. His brother, Tom Hale, said it was early.',
      ['Hale', 'Tom Hale'],
    ],
    [
      'the first lady',
      'President Hale said it was late. First lady Mary Hale said it was early.',
      ['Hale', 'Mary Hale'],
    ],
    [
      'within a sentence',
      'President Hale said it was late with Tom Hale. The president said it was early.',
      ['Hale', 'Hale'],
    ],
    [
      'of two namesakes',
      'President Hale left. Mr. Hale said it was late with his wife, Mary Hale. His brother, Senator Tom Hale, said it was early. Mr. Hale said it was over.',
      ['Hale', 'Tom Hale', 'Hale'],
    ],
    [
      'called Mrs.',
      'President Hale said it was late. First lady Mary Hale left. Mrs. Hale said it was early. Hale said it was late.',
      ['Hale', 'Mary Hale', 'Hale'],
    ],
  ])('%s: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    [
      'named in full later',
      'President Hale said it was late. Tom Hale said it was early.',
      ['Tom Hale', 'Tom Hale'],
    ],
    [
      'of the same office',
      'Gov. Hale said it was late on air; Governor Tom Hale said it was early.',
      ['Tom Hale', 'Tom Hale'],
    ],
    [
      'named in full before',
      'Tom Hale left. President Hale said it was late. His wife, Mary Hale, said it was early.',
      ['Tom Hale', 'Mary Hale'],
    ],
    [
      'quoted by others',
      '“General Hale fell for less,” Ann Lee said of Tom Hale. Hale said it was late.',
      ['Ann Lee', 'Tom Hale'],
    ],
    [
      'whom only a quotation calls by the title',
      '“General Hale fell for less,” Ann Lee said. Her son, Tom Hale, left. Hale said it was late.',
      ['Ann Lee', 'Tom Hale'],
    ],
    ['no title', 'Team Hale likes Tom Hale. Hale said it was late.', ['Tom Hale']],
  ])('should NOT: %s: %s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
