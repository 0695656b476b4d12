import { lexicon } from '../../story/lexicon.ts';

/** "in an interview", "on Twitter": nouns for occasions and channels of speech. */
export const speechOccasions: ReadonlySet<string> = new Set(lexicon('speech-occasions'));
