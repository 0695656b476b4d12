import type { SetPhrase } from './set-phrase.ts';

const GROUNDS = 'match|game|final|race|fight|bout|concert|gig|rally|show|event|ground|stadium|arena|there';

export const CONTESTS: readonly SetPhrase[] = [
  {
    name: 'score',
    asks: /\b(?:what was|what's|what is|what were) the (?:final |full-time |half-time |end |match )?(?:score|scoreline|result)\b|^(?:final )?score\b/i,
    given:
      /(?<![\d–-])\d{1,3}[–-]\d{1,3} (?:\p{L}+ ){0,2}(?:win|victory|defeat|draw|loss|stalemate|thriller|thrashing|rout|triumph|success)\b|\b(?:won|beat|lost|drew|defeated|thrashed|edged|finished|ended|score (?:was|of))\b[^.;]{0,50}?(?<![\d–-])\d{1,3}[–-]\d{1,3}(?![\d–-])/u,
    standsFor: /^(?:score|scoreline|result|final|full-time|half-time|end|match|game)$/,
  },
  {
    name: 'attendance',
    asks: new RegExp(
      `^how (?:many (?:people|fans|supporters|spectators)\\b.*\\b(?:${GROUNDS}|came|attended|watched|turned (?:up|out))|big was the (?:crowd|attendance|audience))\\b`,
      'i',
    ),
    given:
      /\b(?:attendance|crowd|gate|audience)s?\b[^.;]{0,20}?\b\d[\d,.]*\d|\b\d[\d,.]*\d(?: \p{L}+){0,2} (?:attended|watched|turned (?:up|out)|looked on|came)\b/iu,
    standsFor: new RegExp(
      `^(?:many|big|people|fans?|supporters?|spectators?|crowd|attendance|audience|came|come|attend(?:ed)?|watch(?:ed)?|turn(?:ed)?|${GROUNDS})$`,
    ),
  },
];
