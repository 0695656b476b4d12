import type { Token } from '../../../story/mentions/tokens.ts';

/** "Ann Lee, as well as the mayor,", "Ulm Rail, even as men left,", "Ann Lee, and Bo Diaz went", "Lumo, the most of any firm,": another, a clause or a figure, and no role. */
export const goesOn = (tokens: readonly Token[], from: number): boolean => {
  const [first, second, third] = tokens.slice(from, from + 3).map(({ lower }) => lower);
  return JOINS.test(first ?? '') || /^the (?:most|least|fewest) of$/.test(`${first} ${second} ${third}`);
};

const JOINS = /^(?:as|even|along|including|like|and|or|but|nor)$/;
