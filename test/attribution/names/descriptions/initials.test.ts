import { expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

test.each([
  [
    'an office by its first letters',
    'Ulm Superintendent of Police Ann Lee said it was late. “It is over,” the SP said.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'of two words',
    'District Attorney Ann Lee said it was late. The DA said it was over.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'with a hyphen in full',
    'Director-General of Police Ann Lee said it was late. The DGP said it was over.',
    ['Ann Lee', 'Ann Lee'],
  ],
  [
    'should NOT: a body that is called so',
    'The Solidarity Party (SP) met. Superintendent of Police Ann Lee said it was late. The SP said it was over.',
    ['Ann Lee', 'Solidarity Party'],
  ],
  [
    'should NOT: of two that hold it',
    'Superintendent of Police Ann Lee said it was late. Superintendent of Police Bo Diaz said it was cold. The SP said it was over.',
    ['Ann Lee', 'Bo Diaz', 'SP'],
  ],
  [
    'should NOT: an agency',
    'Assistant Professor Ann Lee said it was late. The AP said it was over.',
    ['Ann Lee', 'AP'],
  ],
])('%s', (_, body, names) => expect(sourcesIn(body)).toEqual(names));
