import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('a quotation in a clause below the main one', () => {
  test.each([
    ['after', 'Ann Lee hit back after Bo Diaz called the plan a “farce”.', 'Bo Diaz'],
    ['when, in front', 'When Bo Diaz called the plan a “farce”, Ann Lee laughed.', 'Bo Diaz'],
    ['because', 'Ann Lee said it was over because Bo Diaz had branded it a “farce”.', 'Bo Diaz'],
    ['should NOT: of the main clause', 'After Bo Diaz left, Ann Lee called the plan a “farce”.', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(saidIn(body).findLast(({ what }) => what.includes('“farce”'))?.who).toBe(who);
  });
});
