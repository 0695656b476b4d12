import { MEMBERS } from '../../figures/people.ts';
import type { SetPhrase } from './set-phrase.ts';

const DECIDED = 'pass|passed|approved|rejected|adopted|defeated|backed|carried|voted (?:through|down)';
const MOTION = 'bill|law|motion|measure|proposal|resolution';

/** "Voted by 164 to 139", "was defeated by 201 votes to 88", "voted 19-18 for it", "in a 5-to-2 vote". */
const COUNT =
  /(?<![\d–-])\d{1,3}(?:-to-|[-–]| to )\d{1,3}(?: \p{L}+)? (?:vote|ballot|ruling)\b|\b(?:by|vot(?:e|es|ed|ing)|passed|approved|backed|rejected|defeated|adopted)\b[^.;]{0,40}?(?<![\d–-])\d{1,3}(?: votes)?(?: to |-to-|[-–])\d{1,3}\b(?![\d%–]|-\d)(?! (?:per|years?|hours?|days?))|\bunanimous(?:ly)?\b/iu;

/** A vote of a parliament, a council or members is told by its count. */
export const BALLOTS: readonly SetPhrase[] = [
  {
    name: 'by how much an election was won: "a majority of 412", "1,160 more than"',
    asks: /^by (?:how (?:many votes|much)|what (?:margin|majority)) (?:did|has) (?:[\p{L}.’'-]+ ){1,4}(?:win|won|lose|lost|beat|beaten|hold|held|take|taken)\b.{0,40}$|^(?:what (?:is|was) )?(?:the |his |her |their )?(?:new )?(?:majority|winning margin|margin of victory)$/iu,
    given:
      /\b(?:majority|margin|lead) of (?:just |only |about |more than )?\d|\bby (?:just |only |about |more than |nearly )?\d[\d,]* votes?\b|\b\d[\d,]*(?: votes?)? (?:more|fewer) (?:votes )?than\b|\b\d[\d,]*(?: votes?) (?:ahead|clear|short|behind)\b/iu,
    standsFor:
      /^(?:votes?|majority|margin|win|won|winning|lose|lost|beat|beaten|hold|held|take|taken|victory|new)$/,
  },
  {
    name: 'how a vote went',
    asks: new RegExp(
      `^(?:what (?:is|was) the )?(?:(?:final )?(?:result|outcome|tally|count|margin)(?: of (?:the )?(?:\\p{L}+ )?vote)|(?:\\p{L}+[- ]){0,3}vote (?:result|count|tally)|(?:final )?vote(?: (?:on|of|in) the (?:\\p{L}+ )?\\p{L}+)?)$|^how close was the (?:\\p{L}+ )?vote$|^how did (?:the )?(?:\\p{L}+ ){1,3}vote(?: on (?:the )?(?:\\p{L}+ ?){1,3})?$|^by (?:what (?:margin|majority)|how many votes) (?:was|were|did|has|have) .+?\\b(?:${DECIDED}|win|won|lose|lost)$|^(?:did|was|has|were) (?:the )?(?:\\p{L}+ ){0,2}(?:${MOTION}|amendment|it) (?:been )?(?:${DECIDED})$`,
      'iu',
    ),
    given: COUNT,
    standsFor: new RegExp(
      `^(?:panel|court|council|board|committee|jury|parliament|senate|house|result|outcome|tally|count|margin|majority|final|close|votes?|voted|voting|through|down|${MOTION}|${DECIDED}|win|won|lose|lost)$`,
    ),
    ofStory: true,
  },
  {
    name: 'how many voted on a side',
    asks: new RegExp(
      `^how many (?:(?:${MEMBERS}) )?(?:voted (?:for|against|in favou?r(?: of)?)|backed|supported|opposed|rejected)(?: (?:it|the (?:\\p{L}+[- ]){0,3}(?:${MOTION}|government|deal|treaty|budget)))?$`,
      'iu',
    ),
    given: COUNT,
    standsFor: new RegExp(`^(?:voted|backed|supported|opposed|rejected|favou?r|${MEMBERS}|${MOTION})$`),
    ofStory: true,
  },
  {
    name: 'what was voted for: "voted by 31 to 12 to close the lido"',
    asks: /^what (?:did|have|has) (?:[\p{L}’'-]+ ){1,3}vote(?:d)? (?:for|on|to do)$/iu,
    given: /\bvoted\b(?! against\b)[^.;]{0,60}? (?:to|for|in favou?r of|on)\b/iu,
    standsFor: new RegExp(`^(?:vote[ds]?|parliament|${MEMBERS})$`),
    ofStory: true,
  },
  {
    name: 'who signed: "a petition that has more than 11,000 signatures"',
    asks: /^how many (?:people|residents|parents|voters|\p{L}+s|signatures)\b.*\b(?:sign(?:ed)?|signatures|petition)\b/iu,
    given:
      /\b\d[\d,.]*(?: thousand| million)? (?:\p{L}+ ){0,2}signatures?\b|\b(?:sign(?:ed)?|signatures) (?:by|of|from) (?:[\p{L}]+ ){0,3}\d|\b\d[\d,.]* (?:\p{L}+ ){0,3}(?:have |had )?signed\b/iu,
    standsFor: /^(?:many|people|residents|parents|voters|sign(?:ed)?|signatures)$/,
  },
];
