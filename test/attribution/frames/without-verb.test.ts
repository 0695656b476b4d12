import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading-of-text.ts';

describe('whose view or word it is', () => {
  test.each([
    ['a view by its pronoun', 'In her view, the bridge was old.', 'her'],
    ['a view by its name', 'In Ann Lee’s view, the bridge was old.', 'Ann Lee'],
    ['a view of somebody', 'In the view of the mayor, the bridge was old.', 'the mayor'],
    ['an account', 'By Ann Lee’s account, the bridge was old.', 'Ann Lee'],
    ['an own reckoning', 'By the company’s own reckoning, the bridge was old.', 'the company'],
    ['words', 'In Ann Lee’s words, the bridge was “old”.', 'Ann Lee'],
    ['whom the writer quotes', 'To quote Ann Lee, the bridge was “old”.', 'Ann Lee'],
  ])('%s', (_, body, who) => {
    expect(saidIn(body)).toMatchObject([{ who, what: expect.stringContaining('the bridge was') }]);
  });

  test.each([
    ['amid a clause', 'The bridge, in Ann Lee’s opinion, was too old.', 'The bridge … was too old'],
    ['behind it', 'The bridge was old, in Ann Lee’s view, and weak.', 'The bridge was old'],
  ])('%s', (_, body, what) => {
    expect(saidIn(body)).toMatchObject([{ who: 'Ann Lee', what: expect.stringContaining(what) }]);
  });

  test.each([
    ['what somebody looks at', 'In her view of the town, there were no roads.'],
    ['where it stands', 'In Ann Lee’s garden, the bridge was old.'],
    ['an invitation to quote', 'She left papers to quote Ann Lee in.'],
    ['on all accounts', 'By all accounts, the bridge was old.'],
    ['what is kept to', 'The papers were filed as per the court’s order.'],
    ['a plan', 'The bridge was closed according to plan.'],
    ['between a preposition and its object', 'She left for, in her view, better towns.'],
  ])('should NOT: %s', (_, body) => {
    expect(saidIn(body)).toEqual([]);
  });

  test('should NOT, in what somebody says', () => {
    expect(saidIn('Ann Lee said that, in her view, the bridge was old.')).toMatchObject([
      { who: 'Ann Lee', what: 'in her view, the bridge was old' },
    ]);
  });
});
