import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

const met = 'Sen. Ann Lee of Florida met Sen. Bo Diaz of Texas.';

describe('somebody called by a place is of whom the story tells it', () => {
  test.each([
    ['an office', `${met} The Florida senator said it was late.`, ['Ann Lee']],
    ['a party', `${met} It rained. The Texas Republican said it was late.`, ['Bo Diaz']],
    [
      'not who spoke last',
      `${met} Diaz said it was early. The Florida Democrat said it was late.`,
      ['Bo Diaz', 'Ann Lee'],
    ],
    [
      'by what stands before the name',
      'Florida Gov. Ann Lee left. Bo Diaz wept. The Florida governor said it was late.',
      ['Ann Lee'],
    ],
  ])('%s', (_, body, names) => {
    expect(sourcesIn(body)).toEqual(names);
  });

  test.each([
    [
      'of two',
      'Sen. Ann Lee of Ohio met Sen. Bo Diaz of Ohio. It rained. It snowed. It hailed. The Ohio senator said no.',
    ],
    [
      'another office',
      'Florida Gov. Ann Lee left. It rained. It snowed. It hailed. The Florida senator said no.',
    ],
    ['of no such place', `${met} It rained. It snowed. It hailed. The Utah senator said no.`],
  ])('should NOT: %s', (_, body) => {
    expect(sourcesIn(body)).toEqual([undefined]);
  });
});
