import type { SetPhrase } from './set-phrase.ts';

/** Where the news itself came from. */
export const REPORTS: readonly SetPhrase[] = [
  {
    name: 'who told it first: "was first reported by the Ulm Post"',
    asks: /^who (?:first )?(?:broke|reported|revealed|published) (?:the |this )?(?:news|story|it|this)(?: first)?$|^who reported (?:it|this|that) first$|^which (?:news)?paper (?:first )?(?:broke|reported|revealed) (?:the |this )?(?:news|story|it|this)(?: first)?$/iu,
    given:
      /\b(?:first|originally) (?:reported|revealed|published|disclosed|broken) (?:by|in|on)\b|\bwas (?:the )?first to (?:report|reveal|publish)\b|\b(?:first|originally) reported\b|\bbroke the (?:news|story)\b/iu,
    standsFor: /^(?:first|broke|break|reported?|revealed?|published?|news|story|newspaper|paper)$/,
  },
];
