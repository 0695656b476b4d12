import type { SetPhrase } from './set-phrase.ts';

/** Where the news itself came from, and what it may not tell. */
export const REPORTS: readonly SetPhrase[] = [
  {
    name: 'who told it first: "was first reported by the Ulm Post"',
    asks: /^who (?:first )?(?:broke|reported|revealed|published) (?:the |this )?(?:news|story|it|this)(?: first)?$|^who reported (?:it|this|that) first$|^which (?:news)?paper (?:first )?(?:broke|reported|revealed) (?:the |this )?(?:news|story|it|this)(?: first)?$/iu,
    given:
      /\b(?:first|originally) (?:reported|revealed|published|disclosed|broken) (?:by|in|on)\b|\bwas (?:the )?first to (?:report|reveal|publish)\b|\b(?:first|originally) reported\b|\bbroke the (?:news|story)\b/iu,
    standsFor: /^(?:first|broke|break|reported?|revealed?|published?|news|story|newspaper|paper)$/,
  },
  {
    name: 'why somebody is not named: "cannot be identified for legal reasons"',
    asks: /^why (?:can(?:no|['’]?)t|could(?:n['’]?t| not)|(?:has|have|was|were|is|are)(?:n['’]?t| not))\b.+? (?:be |been |being )?(?:named|identified)$|^why (?:can|could|has|have|was|were|is|are) (?:[\p{L}’'-]+ ){1,4}not (?:be |been |being )?(?:named|identified)$/iu,
    given:
      /\b(?:not|cannot|can['’]t|n['’]t) (?:yet )?(?:(?:be|been|being) )?(?:legally )?(?:named|identified|naming|identifying)\b[^.;]{0,60}?\b(?:because|for|due to|to (?:protect|avoid|preserve)|under|until|pending|by (?:law|order))\b|\b(?:prohibit|prevent|ban|forbid|bar|protect)\p{L}*\b[^.;]{0,60}?\b(?:identi(?:ty|ties|fied|fying|fication)|nam(?:ed|ing))\b/iu,
    standsFor: /^(?:named?|identif(?:y|ied))$/,
    ofStory: true,
  },
];
