import { lexicon } from '../../story/lexicon.ts';

const deeds: ReadonlySet<string> = new Set(lexicon('deed-nouns'));

/** "Lee’s refusal", "the visit": what is done or happens, which says nothing. */
export const isDeed = (lower: string): boolean => deeds.has(lower);
