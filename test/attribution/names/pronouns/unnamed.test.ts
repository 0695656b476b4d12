import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('a pronoun goes on with whom the story only describes', () => {
  test.each([
    [
      'who adds',
      'Tim Hale left in May.\n\nThe mayor told the council that Hale was late.\n\n“It is over,” he added.',
      [undefined, 'The mayor'],
    ],
    [
      'where the other was killed',
      'Tim Hale was found dead in Ulm.\n\nThe mayor told the council that Hale was late.\n\n“It is over,” he said.',
      [undefined, 'The mayor'],
    ],
    [
      'should NOT: whom a pronoun of another gender describes',
      'Tim Hale left in May.\n\nThe spokeswoman told the council that Hale was late.\n\n“It is over,” he added.',
      [undefined, 'Tim Hale'],
    ],
    [
      'should NOT: behind somebody who spoke since',
      'Carl Roe left in May.\n\nThe mayor told the council that it was late. Roe said it rained.\n\n“It is over,” he added.',
      [undefined, 'Carl Roe', 'Carl Roe'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
