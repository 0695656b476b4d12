import type { SetPhrase } from './set-phrase.ts';

const GROUNDS = 'match|game|final|race|fight|bout|concert|gig|rally|show|event|ground|stadium|arena|there';

const GOALS = String.raw`(?<![\d–-])\d{1,3}(?: ?[–-] ?| to )\d{1,3}(?![\d–-])`;

/** "A 3-1 win", "lost 2-0", "finished 1-1", "beat Lisk 2 – 0". */
const SCORE = new RegExp(
  String.raw`${GOALS} (?:\p{L}+ ){0,2}(?:win|victory|defeat|draw|loss|stalemate|thriller|thrashing|rout|triumph|success)\b` +
    String.raw`|\b(?:won|winning|beat|beating|lost|losing|drew|drawing|defeated|defeating|thrashed|edged|finished|ended|score (?:was|of))\b[^.;]{0,50}?${GOALS}`,
  'u',
);

const MATCH = 'match|game|fight|bout|tie';

export const CONTESTS: readonly SetPhrase[] = [
  {
    name: 'score',
    asks: /\b(?:what was|what's|what is|what were) the (?:final |full-time |half-time |end |match )?(?:score|scoreline|result)\b|^(?:final )?score\b/i,
    given: SCORE,
    standsFor: /^(?:score|scoreline|result|final|full-time|half-time|end|match|game)$/,
  },
  {
    name: 'attendance',
    asks: new RegExp(
      `^how (?:many (?:people|fans|supporters|spectators)\\b.*\\b(?:${GROUNDS}|came|attended|watched|turned (?:up|out))|big was the (?:crowd|attendance|audience))\\b`,
      'i',
    ),
    given:
      /\b(?:attendance|crowd|gate|audience)s?\b[^.;]{0,20}?\b\d[\d,.]*\d|\b(?:in front of|before|watched by|played to) (?:a |an |about |around |some |nearly |almost |more than |over |just |only )*(?:\p{L}+ ){0,2}\d[\d,.]*\d (?:\p{L}+ ){0,2}(?:people|fans|supporters|spectators)\b|\b\d[\d,.]*\d(?: \p{L}+){0,2} (?:attended|watched|turned (?:up|out)|looked on|came)\b/iu,
    standsFor: new RegExp(
      `^(?:many|big|people|fans?|supporters?|spectators?|crowd|attendance|audience|came|come|attend(?:ed)?|watch(?:ed)?|turn(?:ed)?|${GROUNDS})$`,
    ),
  },
  {
    name: 'who won, and when: by the score',
    asks: new RegExp(
      `^who (?:won|lost)(?: the (?:[\\p{L}.’'-]+ ){0,3}(?:${MATCH}))?$|^who (?:won|lost) .+ (?:v|vs|versus|against)\\.? .+$|^did (?:[\\p{L}.’'-]+ ){1,3}(?:win|lose)(?: the (?:${MATCH}))?$|^(?:when|where) (?:was|is) the (?:${MATCH})(?: played)?$`,
      'iu',
    ),
    given: SCORE,
    standsFor: new RegExp(`^(?:won|win|lost|lose|played|${MATCH})$`),
    ofStory: true,
  },
  {
    name: 'the first goal: "went ahead through", "took the lead"',
    asks: /^who (?:scored (?:first|the first goal|the opening goal|the opener)|opened the scoring|took the lead|went ahead)$/iu,
    given:
      /\b(?:gone|went|going|go) (?:ahead|in front)\b|\b(?:took|taken|taking|gave (?:\p{L}+ ){1,3}) ?(?:an early |the )lead\b|\bopen(?:ed|ing|s)? the scoring\b|\bscored first\b|\bput (?:\p{L}+ ){1,3}(?:ahead|in front)\b/iu,
    standsFor: /^(?:scored?|first|goal|opening|opener|opened|scoring|took|take|lead|went|ahead)$/,
  },
  {
    name: 'the goal that decides: "headed the winner"',
    asks: /^who (?:scored|got|hit|headed|netted) (?:the )?(?:(?:late |last-minute )?winner|(?:winning|decisive|deciding) (?:goal|penalty|try))$/iu,
    given:
      /\b(?:scored|got|hit|head(?:ed|er)|netted|volleyed|fired|slotted|curled|struck|tapped|grabbed|snatched|strike|shot|goal(?! down)|penalty|converted|bundled|drilled|rifled|found|produced|provided|nodded|poked|lashed|smashed|claimed)\b[^.;]{0,40}?\b(?:winner|(?:winning|decisive|deciding) (?:goal|penalty|try))\b|\bto (?:seal|clinch|snatch) (?:(?:the|a|all)\b(?! final)|victory)|\bthe winner(?: came)? (?:from|through|by) (?:\p{L}+ )?(?-i:\p{Lu})/iu,
    standsFor:
      /^(?:scored?|got|hit|headed|netted|winner|winning|decisive|deciding|goal|penalty|try|late|last-minute)$/,
  },
  {
    name: 'a goal that levels: "headed the equaliser", "levelled after the break"',
    asks: /^who (?:equali[sz]ed|level+ed|(?:scored|got|headed|netted) the (?:equali[sz]er|equali[sz]ing goal)|made it 1-1)$/iu,
    given:
      /\bequali[sz]\p{L}+|\blevel+ed\b|\b(?:drew|pulled|brought|made it|was) level\b|\btied (?:it|the (?:game|match|tie|score))\b|\bmade it 1[–-]1\b/iu,
    standsFor: /^(?:equali[sz]er|equali[sz](?:ed?|ing)|goal|got|headed|netted|level+ed|scored?|made)$/,
  },
  {
    name: 'who came on for whom',
    asks: /^whom? (?:replaced|came on for|did (?:[\p{L}.’'-]+ ){1,3}(?:replace|come on for))\b[^?]{0,30}$/iu,
    given:
      /\b(?:came|coming|come|brought|sent) on (?:for|to replace|in place of)\b|\breplac(?:ed|ing)\b|\bsubstitut\p{L}+ (?:for|by)\b/iu,
    standsFor: /^(?:replaced?|came|come|on)$/,
  },
];
