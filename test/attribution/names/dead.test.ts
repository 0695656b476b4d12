import { describe, expect, test } from 'vitest';
import { sourcesIn } from './sources-in.ts';

describe('a pronoun stands for the living', () => {
  test.each([
    [
      'of two the one who was not killed',
      'Police held Bo Diaz. Tim Hale, 24, was stabbed to death.\n\n“It is over,” he said.',
      ['Bo Diaz'],
    ],
    [
      'with the murder told as a noun',
      'Police held Bo Diaz over the murder of Tim Hale. Hale was a cook.\n\n“It is over,” he said.',
      ['Bo Diaz'],
    ],
    [
      'should NOT: in what the story looks back on',
      'Police held Bo Diaz. Tim Hale, 24, was stabbed to death.\n\n“It is over,” he once said.',
      ['Tim Hale'],
    ],
    [
      'should NOT: where nobody else is named',
      'Tim Hale, 24, was stabbed to death.\n\n“It is over,” he said.',
      ['Tim Hale'],
    ],
    [
      'should NOT: who died, in an obituary',
      'Bo Diaz sang with him. Tim Hale died on Monday.\n\n“It is over,” he said.',
      ['Tim Hale'],
    ],
    [
      'should NOT: who killed',
      'Police held Bo Diaz. Tim Hale killed a man.\n\n“It is over,” he said.',
      ['Tim Hale'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });
});
