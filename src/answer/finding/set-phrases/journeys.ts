import type { SetPhrase } from './set-phrase.ts';

const CRAFT =
  'plane|aircraft|jet|airliner|flight|helicopter|ship|ferry|boat|vessel|yacht|tanker|freighter|train|bus|coach|lorry|truck|convoy|rocket|drone|it|they|he|she';
const MOVES =
  'go|going|head|headed|heading|bound|fly|flying|flown|sail|sailing|travel|travell?ing|driv(?:e|ing)|on (?:its|their|the) way';

/** Where a plane or a ship came from, and where it was to go, as reports of accidents give both. */
export const JOURNEYS: readonly SetPhrase[] = [
  {
    name: 'destination: "was bound for Ulm", "was flying from Dorton to Ulm"',
    asks: new RegExp(
      `^where (?:was|were|is|are|did|had) (?:the )?(?:\\p{L}+ )?(?:${CRAFT}) (?:${MOVES})(?: to| for)?$|^(?:what (?:is|was) )?(?:the )?(?:\\p{L}+ )?(?:${CRAFT})['’]?s? destination$`,
      'iu',
    ),
    given:
      /\b(?:bound|headed|heading|destined|making) for (?:the )?\p{Lu}|\b(?:leaving|left|departed|sailed|set (?:off|out|sail))(?: (?:from )?\p{Lu}[^.,;]{0,40}?)? for (?:the )?\p{Lu}|\b(?:en route|on (?:its|his|her|their|the) way|flight|fl(?:y|ying|own|ew)|travell?ing|sail(?:ing|ed)|journey|trip|voyage|headed|heading)(?: from \p{Lu}[^.;]{0,40})? to \p{Lu}/u,
    standsFor: new RegExp(`^(?:${MOVES}|way|destination)$`, 'i'),
  },
  {
    name: 'origin: "had taken off from Dorton"',
    asks: new RegExp(
      `^(?:from )?where (?:was|were|did|had|has) (?:the )?(?:\\p{L}+ )?(?:${CRAFT}) (?:take off|taken off|taking off|depart(?:ed|ing)?|set off|sail(?:ed)?|start(?:ed)?|com(?:e|ing)|fly(?:ing)?|leave|left)(?: from)?$`,
      'iu',
    ),
    given:
      /\b(?:tak(?:en|ing) off|took off|depart(?:ed|ing)|set (?:off|out)|sailed|flown|flying|travell?ing|flight|left|journey|trip|voyage) from \p{Lu}|\b(?:had|has) left \p{Lu}|\bafter leaving \p{Lu}/u,
    standsFor:
      /^(?:take|taken|taking|took|off|depart(?:ed|ing)?|set|sail(?:ed)?|start(?:ed)?|com(?:e|ing)|fly(?:ing)?|leave|left)$/i,
  },
  {
    name: 'those aboard: "was carrying 46 students"',
    asks: new RegExp(
      `^who (?:was|were|is) (?:on|in|aboard|on board) (?:the )?(?:\\p{L}+ )?(?:${CRAFT})$|^how many (?:people |passengers )?(?:were |was |are )?(?:travelling )?(?:(?:on|in|aboard|on board) (?:the )?(?:\\p{L}+ )?(?:${CRAFT})|on board|aboard)$|^how many passengers(?: were there)?$`,
      'iu',
    ),
    given:
      /\b(?:carrying|carried)\b[^.;]{0,40}?\b(?:people|passengers|students|pupils|tourists|workers|pilgrims|migrants|soldiers|fans|children|crew)\b|\b(?:people|passengers|students|pupils|tourists|workers|pilgrims|migrants|soldiers|fans|children|crew)\b[^.;]{0,20}? (?:on board|aboard)\b/iu,
    standsFor: /^(?:people|passengers|aboard|on|board|travelling)$/,
    ofStory: true,
  },
  {
    name: 'whose it is: "the operator, Tarn Tours"',
    asks: new RegExp(
      `^(?:who|which (?:company|firm|operator|airline)) (?:operate[ds]?|ran|runs?|own(?:s|ed)?) the (?:${CRAFT})$|^whose (?:${CRAFT}) (?:was|is) it$`,
      'iu',
    ),
    given:
      /\b(?:operators?|operated by|owners?|owned by|run by|belong(?:s|ed|ing) to|chartered (?:by|from))\b/iu,
    standsFor: /^(?:company|firm|operator|airline|operate[ds]?|ran|runs?|own(?:s|ed)?)$/,
    ofStory: true,
  },
];
