import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

const last = (body: string): string | undefined => sourcesIn(body).at(-1);

describe('a surname that a family shares', () => {
  test.each([
    [
      'who holds an office',
      'President Tom Hale left. Mary Hale, his daughter, stayed. “It is late,” Hale said.',
      'Tom Hale',
    ],
    [
      'who is called so',
      'Tom Hale left. Hale was tired. His son, Bo Hale, said it was late. Hale said it was early.',
      'Tom Hale',
    ],
    [
      'whose relative is called by the given name',
      'Tom Hale left. His son Bo Hale stayed. Bo said it was late. Hale said it was early.',
      'Tom Hale',
    ],
    [
      'who is named after and called by the given name',
      'Mary Hale left. Tom Hale, a friend, stayed. Tom slept. “It is late,” Hale said.',
      'Mary Hale',
    ],
  ])('%s: %s', (_, body, name) => {
    expect(last(body)).toBe(name);
  });

  test.each([
    [
      'of the dead',
      'Tom Hale, 24, was killed. Hale lived in Ulm. His mother, Mary Hale, said he was kind. “It is late,” Hale said.',
      'Mary Hale',
    ],
    [
      'of a private person',
      'Tom Hale left. Mary Hale, his wife, stayed. “It is late,” Hale said.',
      'Mary Hale',
    ],
    [
      'no relative',
      'President Tom Hale left. Mary Hale, a nurse, stayed. “It is late,” Hale said.',
      'Mary Hale',
    ],
  ])('should NOT: %s: %s', (_, body, name) => {
    expect(last(body)).toBe(name);
  });
});
