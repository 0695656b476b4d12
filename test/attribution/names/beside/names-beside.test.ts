import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../sources-in.ts';

describe('several named beside what they are', () => {
  test.each([
    ['It was over, said the lawmakers, Senators Ann Lee of Ohio and Bo Diaz.', 'Ann Lee and Bo Diaz'],
    ['It was over, said the lawmakers, Ann Lee, the mayor, and Bo Diaz.', 'Ann Lee and Bo Diaz'],
    ['His rivals, Ann Lee and Bo Diaz, have urged him to wait.', 'Ann Lee and Bo Diaz'],
    ['It was over, said three critics, Ann Lee, Bo Diaz and Carl Roe.', 'Ann Lee, Bo Diaz and Carl Roe'],
  ])('%s', (body, name) => {
    expect(sourcesIn(body)).toEqual([name]);
  });

  test.each([
    ['a clause', 'Officials said it was over, and Ann Lee and Bo Diaz left.'],
    ['one of them only', 'The lawmakers, Ann Lee of Ohio among them, said it was over.'],
  ])('should NOT: %s: %s', (_, body) => {
    expect(sourcesIn(body)).toEqual([undefined]);
  });
});
