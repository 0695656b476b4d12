import { isAdjectiveSense, sensesOf } from '../../story/senses.ts';

/** "central", "nearby", before the name of a place; the noun of "the drivers Ulm Rail hired" has a clause behind it. */
export const describesPlace = (lower: string): boolean =>
  /^neighbou?ring$/.test(lower) || sensesOf(lower).some(isAdjectiveSense);
