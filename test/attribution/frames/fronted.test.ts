import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

const saidBy = (body: string): readonly (readonly [string | undefined, string])[] =>
  saidIn(body).map(({ who, what }) => [who, what] as const);

describe('a participle that opens its sentence', () => {
  test.each([
    ['is the subject’s', 'Noting that the bridge is old, Ann Lee closed it.', 'Ann Lee', 'the bridge is old'],
    [
      'after a preposition',
      'After saying that the bridge is old, the mayor closed it.',
      'the mayor',
      'the bridge is old',
    ],
    [
      'past a list',
      'Noting that Bo, Cy and Di had left, Ann Lee closed it.',
      'Ann Lee',
      'Bo, Cy and Di had left',
    ],
    [
      'around a quotation',
      'Describing the bridge as “unsafe”, Ann Lee closed it.',
      'Ann Lee',
      'the bridge as “unsafe”',
    ],
  ])('%s', (_, body, who, what) => {
    expect(saidBy(body)).toEqual([[who, what]]);
  });

  test.each([
    ['without a main clause', 'Reporting by Ann Lee, editing by Bo Diaz'],
    ['of a deed', 'Putting the show together, Ann Lee smiled.'],
    ['of what it mirrors', 'Reflecting the mood of the town, Ann Lee smiled.'],
    ['of a reason', 'Citing a lack of staff, the store closed on Monday.'],
  ])('NOT %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });
});
