import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('he and she stand for nobody', () => {
  test.each([
    [
      'whom a noun is called after',
      'Carl Roe slept. The Diaz campaign met. “It is over,” he said.\n\nBo Diaz left.',
      'Carl Roe',
    ],
    ['who is many', 'Carl Roe slept. In Ulm, some saw Republicans, he said, who were late.', 'Carl Roe'],
    ['who is a thing', 'The Marlon Business Jet is the toy of Carl Roe, he said.', 'Carl Roe'],
    [
      'who is a group',
      'It is led by Ann Lee, head of the rights group WARAL. She said it was over.',
      'Ann Lee',
    ],
    ['who is a word of the dictionary', 'Carl Roe slept. Import fell. “It is over,” he said.', 'Carl Roe'],
    [
      'who is a word of it in the plural',
      'Carl Roe slept. It rained. The Games ended. “It is over,” he said.',
      'Carl Roe',
    ],
    ['who is a body', 'Carl Roe slept. A disciplinary panel met. “It is over,” he said.', 'Carl Roe'],
    [
      'who is an outlet and a place',
      'Carl Roe slept, the host told POLITIX Ohio. “It is over,” he said.',
      'Carl Roe',
    ],
    [
      'who is two words of it',
      'Carl Roe slept. The crowd of the Copper Belt was cross. “It is over,” he said.',
      'Carl Roe',
    ],
    ['who prints it', 'Carl Roe slept. He told El Mundo that it rained. “It is over,” he said.', 'Carl Roe'],
    [
      'who asks',
      'In a talk with Carl Roe he wept. In an interview with Bild he smiled, he said.',
      'Carl Roe',
    ],
    ['who hears it', 'The minister told Bild that it rained. “It is over,” he said.', undefined],
    [
      'who hears it and acts',
      'The minister told Diaz that it rained. Diaz laughed. “It is over,” he said.',
      'Diaz',
    ],
    ['who is a square', 'Carl Roe slept. He met them in Tahrir Square, he said.', 'Carl Roe'],
    [
      'should NOT: somebody under an article',
      'Carl Roe slept. The Diaz who had left was here. “It is over,” he said.\n\nBo Diaz left.',
      'Bo Diaz',
    ],
    ['should NOT: a Hall', 'The king slept. Odalys Hall left. “It is over,” she said.', 'Odalys Hall'],
    ['should NOT: a name of words', 'Odalys Reed Wood left. “It is over,” she said.', 'Odalys Reed Wood'],
  ])('%s: %s', (_, body, name) => {
    expect(sourcesIn(body).at(-1)).toBe(name);
  });
});
