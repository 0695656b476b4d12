import type { SetPhrase } from './set-phrase.ts';

/** What somebody answers for in court, and how. */
export const COURTS: readonly SetPhrase[] = [
  {
    name: 'what for: "was charged with arson", "pleaded guilty to four counts of fraud"',
    asks: /^what (?:is|was|are|were|has|have) (?:[\p{L}.’'-]+ ){1,5}?(?:been )?(?:accused of|charged with|on trial for|convicted of|found guilty of|suspected of)(?: doing)?$|^what did (?:[\p{L}.’'-]+ ){1,4}plead guilty to$|^what (?:is|was|are|were) the charges?(?: against (?:[\p{L}.’'-]+ ?){1,4})?$/iu,
    given:
      /\b(?:accus(?:ed?|es|ing)\b[^.;]{0,60}?\bof\b|charg(?:ed?|es|ing)\b[^.;]{0,40}? (?:with|over)\b|charges? of\b|on trial (?:for|over|accused)|(?:convicted|guilty|suspected|suspicion|counts?) of\b|guilty (?:\p{L}+ ){0,5}?to\b|den(?:y|ies|ied) (?:an? (?:charge|count) of )?\p{L}+ing\b)/iu,
    standsFor: /^(?:accused?|charge[ds]?|trial|convicted?|found|guilty|suspect(?:ed)?|plead(?:ed)?|against)$/,
  },
  {
    name: 'a plea: "pleaded guilty", "denies two counts"',
    asks: /^(?:how|what) did (?:[\p{L}.’'-]+ ){1,4}plead$|^(?:what (?:is|was) )?(?:the |his |her |their )?plea$/iu,
    given:
      /\bple(?:aded|ads|ad|d)\b(?: not)? guilty\b|\b(?:not|no) (?:\p{L}+ )?plea\b|\b(?:guilty|no contest) pleas?\b|\b(?:enter(?:ed)?|make) (?:an?|any) plea\b|\b(?:den(?:y|ies|ied)|admit(?:s|ted)?) (?:(?:all|both|the|an?|two|three|four|five|\d+) )?(?:\p{L}+ )?(?:charges?|counts?|\p{L}+ing\b)/iu,
    standsFor: /^(?:plead|plea|denied|deny)$/,
    ofStory: true,
  },
];
