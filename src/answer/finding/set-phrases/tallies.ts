import type { SetPhrase } from './set-phrase.ts';

/** How many there have been is told by the last of them. */
export const TALLIES: readonly SetPhrase[] = [
  {
    name: 'so many by now: "the fourth minister to leave the cabinet"',
    asks: /^how many (?:\p{L}+ ){0,2}\p{L}+s (?:have|has|had|did|were|are|was)\b/iu,
    given:
      /\bthe (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d+(?:nd|rd|th)) (?:\p{L}+ ){1,3}(?:to \p{Ll}|who\b)/iu,
    standsFor: /^many$/,
  },
  {
    name: 'so many who have something: "5m adults have asthma"',
    asks: /^how many (?:\p{L}+ ){0,2}\p{L}+ (?:have|suffer from|live with) (?!(?:been|not)\b)\p{L}+(?<!ed|en)(?: (?:in|worldwide|globally)\b.*)?$/iu,
    given:
      /\d[\d.,]*\s?(?:m|million|bn|billion|thousand)?(?: (?!who\b)\p{L}+){1,4} (?:have|suffer from|are living with|live with|with)\b/iu,
    standsFor: /^(?:many|people|adults|suffer|live|worldwide|globally)$/,
  },
];
