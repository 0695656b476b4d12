import type { SetPhrase } from './set-phrase.ts';

const EVENT =
  'crash(?:ed|es)?|accidents?|collisions?|(?:wild)?fires?|blazes?|explosions?|blast|collapsed?|derail(?:ed|ment)|s[iau]nk(?:ing)?|capsized?|outage|blackout|leak|spill|breakdown|outbreak|come down|came down|explode[d]?|fail(?:ed|ure)?|delays?';

/** How news names a cause. */
export const GIVES_CAUSE =
  /\bcause[ds]?\b|\bcausing\b|\bignit(?:ed|ing|es)\b|\bdue to (?:an?|the|its|bad|poor|heavy|high|human|mechanical|technical|engine|pilot|driver) |\bbrought (?:[\p{L}-]+ ){0,4}down\b|\bblam(?:e|ed|es|ing)\b|\b(?:triggered|sparked|set off|started) (?:by|when|in)\b|\b(?:result of|resulted from|led to|responsible for)\b|\b(?:believ|suspect|thought|think|likely)\p{L}* [^.;]{0,60}\b(?:fault|failure|failed|malfunction|error|leak|spark)\b|\b(?:had|has|have) (?:failed|burst|snapped|jammed|malfunctioned|given way)\b|\bafter\b[^.;]{0,60}?\b(?:went wrong|failed|burst|snapped|gave way|malfunctioned)\b/iu;

/** Why something came about that nobody meant to bring about, and by when somebody must do something. */
export const CAUSES: readonly SetPhrase[] = [
  {
    name: 'cause: "ice brought the plane down", "was caused by a spark", "blamed a faulty switch"',
    asks: new RegExp(
      `^why (?:did|has|had|was|were) (?:[\\p{L}’'-]+ ){1,4}(?:${EVENT})(?: down)?$|^why (?:was|were) there (?:an? )?(?:${EVENT})$|^why (?:the )?(?:${EVENT})$|^what (?:has |had |may have |could have )?(?:caused|led to|brought about|started|triggered|sparked) (?:the )?(?:\\p{L}+ )?(?:${EVENT})$|^(?:what (?:is|was) )?(?:the )?cause of (?:the )?(?:\\p{L}+ )?(?:${EVENT})$`,
      'iu',
    ),
    given: GIVES_CAUSE,
    standsFor:
      /^(?:caused?|causes|led|lead|brought|bring|about|started|triggered|sparked|there|come|came|down)$/,
    ofStory: true,
  },
  {
    name: 'deadline: "has until May 3", "must answer within ten days"',
    asks: /^(?:(?:what|when) (?:is|was) )?(?:the )?deadline(?: for (?:the )?(?:[\p{L}’'-]+ ?){1,3})?$/iu,
    given:
      /\bdeadline\b|\b(?:gives?|gave|given|giving|has|have|had|must)\b[^.;]{0,60}?\b(?:(?:until|by|before) (?:\d{1,2} (?-i:\p{Lu})|(?-i:\p{Lu})|the end|midnight|noon|next)|within (?:\d+|\p{L}+) (?:days|weeks|months|hours)\b)/iu,
    standsFor: /^deadline$/,
    ofStory: true,
  },
];
