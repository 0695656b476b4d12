import type { Verb } from '../../story/mentions/verbs.ts';

/** What turns down the claim that it takes up: “rejected the suggestion that”. */
export const turnsDownClaim = (verb: Verb | undefined): boolean =>
  /^(?:reject|dismiss|dispute|refute|debunk|rebut|contest|contradict|challenge)$/.test(verb?.lemma ?? '');

export const isDenial = (verb: Verb | undefined): boolean => verb?.lemma === 'deny' || turnsDownClaim(verb);
