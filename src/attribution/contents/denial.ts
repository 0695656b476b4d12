import type { Verb } from '../../story/mentions/verbs.ts';

const turning: ReadonlySet<string> = new Set(
  'reject dismiss dispute refute debunk rebut contest contradict challenge'.split(' '),
);

/** What turns down the claim that it takes up: “rejected the suggestion that”. */
export const turnsDownClaim = (verb: Verb | undefined): boolean => turning.has(verb?.lemma ?? '');

export const isDenial = (verb: Verb | undefined): boolean => verb?.lemma === 'deny' || turnsDownClaim(verb);
