import type { SetPhrase } from './set-phrase.ts';

const LOSE_JOBS =
  'los(?:e|ing|t) (?:their )?(?:jobs?|work)|laid off|lay(?:ing)? off|made redundant|redundan(?:t|cies)|lay-?offs?|job (?:losses|cuts)|let go|jobs? .*(?:cut|go|gone|lost|axed|shed)';

/** "Elected with 52.6% of the vote", "received about 19.2%": nobody won "more than 50%" where that is what it takes. */
const SHARE_WON =
  /^(?=.*\bvot(?:e|es|ed|ers?|ing)\b).*\b(?:had|has|won|wins|with|received|got|gets|took|takes|secured|polled|garnered|claimed|earned|on|at) (?:(?:only|just|about|around|some|roughly|nearly|almost|over) )*\d[\d.,]*\s?(?:%|per\s?cent)/is;

export const VOTES_AND_JOBS: readonly SetPhrase[] = [
  {
    name: 'turnout: how many voted is told as a share of those who could',
    asks: /^(?:how many|what (?:share|percentage|proportion) of) (?:people|voters|citizens|the electorate)\b[^?]{0,20}\b(?:voted?|turned out|turn out|took part|cast (?:a |their )?(?:votes?|ballots?))(?: in (?:the )?(?:vote|election|ballot|referendum))?(?: this time)?$/i,
    given:
      /\bturnout\b[^.;]{0,60}?\d[\d.,]*\s?(?:%|per\s?cent)|\d[\d.,]*\s?(?:%|per\s?cent)[^.;]{0,30}\bturnout\b/i,
    standsFor:
      /^(?:many|share|percentage|proportion|people|voters?|citizens?|electorate|vot(?:e|ed|es)|turn(?:ed)?|out|took|take|part|cast|ballots?|election|referendum|time)$/,
  },
  {
    name: 'share of the vote: "won 52.6% of the vote"',
    asks: /\b(?:vote share|(?:share|percentage|proportion) of (?:the )?votes?|(?:what|which) percent(?:age)?\b.+\b(?:win|won|get|got|take|took|receive))\b/i,
    given: SHARE_WON,
    standsFor: /^(?:share|percent(?:age)?|proportion|votes?|win|won|get|got|take|took|receiv(?:e|ed))$/,
  },
  {
    name: 'the start of a strike: "nurses walked out on Monday"',
    asks: /^when (?:did|does|will) the (?:\p{L}+ )?(?:strike|walk-?out|stoppage|industrial action) (?:start|begin)$/iu,
    given:
      /\b(?:went|go|goes|going|gone|been) (?:out )?on strike\b|\bwalk(?:ed|ing|s)? (?:out|off)\b|\bdowned tools\b|\b(?:strike|walk-?out|stoppage|action) (?:that )?(?:began|begins|started|starts|will begin|will start|is (?:due|set) to)\b|\b(?:began|started|begin|start|launched) (?:an? |their |the )(?:[\p{L}-]+ ){0,3}(?:strike|walk-?out|stoppage)\b/iu,
    standsFor: /^(?:start|begin|strike|walk-?out|stoppage|industrial|action)$/,
  },
  {
    name: 'jobs: those who lose their work are counted as jobs',
    asks: new RegExp(
      `^how many (?:people|workers|staff|employees|jobs?|posts|redundancies|lay-?offs)\\b[^?]{0,40}(?:${LOSE_JOBS})|^how many (?:redundancies|lay-?offs|job (?:losses|cuts))$`,
      'i',
    ),
    given:
      /\b(?:los[est]+|loss|losing|cut\p{L}*|ax(?:e|ed|ing)|shed\p{L}*|slash\p{L}*|scrap\p{L}*|eliminat\p{L}+|cost(?:ing)?|with)\b[^.;]{0,30}\b\d[\d,]*(?: \p{Ll}+){0,2} (?:jobs|posts|positions|roles)\b|\b\d[\d,]*(?: \p{Ll}+){0,2} (?:jobs|posts|positions|roles)\b[^.;]{0,40}\b(?:lost|cut|go|going|axed|shed|redundant|risk)\b|\b(?:lay(?:ing)? off|laid off|make|made|making)\b[^.;]{0,20}\b\d[\d,]* (?:workers|people|staff|employees)\b|\b\d[\d,]* (?:workers|people|staff|employees)\b[^.;]{0,40}\b(?:laid off|redundant|lose their jobs)\b|\b\d[\d,]* (?:redundancies|lay-?offs|job (?:losses|cuts))\b|\b(?:lay-?offs|redundancies|job (?:losses|cuts))\b[^.;]{0,60}\b\d[\d,]* (?:workers|people|staff|employees)\b/iu,
    standsFor:
      /^(?:many|people|workers?|staff|employees?|jobs?|posts?|work|lose|losing|lost|loss|losses|laid|lay|made|redundan\p{L}+|layoffs?|let|go|gone|cuts?|axed?|shed)$/u,
    ofStory: true,
  },
];
