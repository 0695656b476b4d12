import { expect, test } from 'vitest';
import { inBrackets, outletAndTitle, outletOf, UNKNOWN_OUTLET } from '../../src/story/outlet.ts';

test('an outlet that is not known is not shown', () => {
  const known = { title: 'Rain', outlet: 'The Courier' };
  const unknown = { title: 'Rain', outlet: UNKNOWN_OUTLET };
  expect([outletOf(known), outletAndTitle(known), inBrackets(known)]).toEqual([
    'The Courier',
    'The Courier · Rain',
    ' (The Courier)',
  ]);
  expect([outletOf(unknown), outletAndTitle(unknown), inBrackets(unknown)]).toEqual(['', 'Rain', '']);
});
