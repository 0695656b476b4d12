import { expect, it } from 'vitest';
import { bucketOf, hashOf } from '../../../src/answer/words/rarity.ts';

it('a text that goes on is in the bucket of the whole', () => {
  expect(bucketOf('bridge', 16384, hashOf('told|'))).toBe(bucketOf('told|bridge', 16384));
  expect(bucketOf('bridge', 16384)).not.toBe(bucketOf('told|bridge', 16384));
});
