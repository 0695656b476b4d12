import { expect, it } from 'vitest';
import { textOf } from '../../../src/story/span.ts';
import { analysisOf } from '../../answer/story.ts';

const rolesIn = (body: string): readonly (string | undefined)[] => {
  const { attributions, story } = analysisOf(body);
  return attributions.map(({ source }) => source?.role && textOf(story.body, source.role));
};

it.each([
  ['Its chief nurse, Mercy Okello, said the ward was full.', 'chief nurse'],
  ['His wife, Mercy Okello, said the ward was full.', undefined],
  ['Its spokesman, Bo Diaz, left. Bo Diaz, a lawyer in Dorton, said it was late.', 'a lawyer in Dorton'],
  [
    'Librarian Ceri Vaughan stayed. “Nobody rang,” said Ms Vaughan, who has worked there for years.',
    'Librarian',
  ],
  ['“Nobody rang,” said Ms Vaughan.', undefined],
  ["Outside court Miss Vail's father, Yusuf Vail, said it was late.", "Miss Vail's father"],
  ['The plumber, Ross Tully, said it was late.', 'The plumber'],
])('a role that tells who speaks: %s', (body, role) => {
  expect(rolesIn(body)[0]).toBe(role);
});

it.each([
  'President Radek Vale of Sovany, the admiral’s uncle, is at home. Sovany says 94 men are in custody.',
  'In Sovany, health officials said on Monday, the ward is full. Sovany says 94 men are in custody.',
])('should NOT give a place the role of a person: %s', (body) => {
  expect(rolesIn(body).at(-1)).toBeUndefined();
});
