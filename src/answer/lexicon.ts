import { lexicon } from '../story/lexicon.ts';

export const STOP_WORDS: ReadonlySet<string> = new Set(lexicon('stopwords'));
export const REPORTING_VERBS: ReadonlySet<string> = new Set(lexicon('reporting-verbs'));
