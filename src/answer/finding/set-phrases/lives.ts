import { ONE_TO_TWELVE } from '../../../story/number-words.ts';
import type { SetPhrase } from './set-phrase.ts';

/** What an obituary or a profile tells of somebody's life, hardly ever in the words in which it is asked. */
export const LIVES: readonly SetPhrase[] = [
  {
    name: 'how many live in a place: "the city of 13,000 residents"',
    asks: /^how many (?:people|residents|inhabitants) (?:live|reside|are there) in (?:the )?[\p{L}.’'-]+(?: [\p{L}.’'-]+)?$|^(?:(?:what(?:['’]s| is) |how (?:big|large) is )?the )?population of (?:the )?[\p{L}.’'-]+(?: [\p{L}.’'-]+)?$/iu,
    given:
      /\bpopulation\b[^.;]{0,40}?\d|\b(?:city|town|village|suburb|island|state|country|nation|district|community|municipality|county|region|province|home to)\b[^.;,]{0,30}?\b\d[\d,.]*\d(?: million)? (?:people|residents|inhabitants|souls)\b|\d(?: million)? (?:people|residents|inhabitants) liv(?:e|ing)\b/iu,
    standsFor: /^(?:people|residents|inhabitants|live|reside|population|big|large)$/,
    ofStory: true,
  },
  {
    name: 'what somebody died of: "died after a long illness", "died of malaria"',
    asks: /^how did (?:[\p{L}.’'-]+ ){1,4}die$|^(?:what (?:is|was) )?(?:the |his |her |their )?cause of (?:the )?death$|^(?:of )?what did (?:[\p{L}.’'-]+ ){1,4}die(?: of| from)?$/iu,
    given:
      /\b(?:died|dies|dying)\b[^.;]{0,60}?\b(?:of|from) (?-i:\p{Ll})|\b(?:died|dies|death|killed)\b[^.;]{0,80}?\b(?:(?<!\b(?:years?|months?|decades?) )(?:after|following) (?:an?|his|her|their|the|suffering|contracting|falling|being|complications|surgery)|when)\b|\b(?:died|killed)\b[^.;]{0,60}?\bin an? (?:\p{L}+[ -]){0,3}(?:crash|accident|fire|fall|attack|explosion|shooting|collision|avalanche)\b|\b(?:died|death|dead|killed)\b[^.;]{0,60}?\b(?:due to|(?:from|of) natural causes)\b|\b(?:died|passed away)\b (?:peacefully\b|(?:\p{L}+ )?in (?:his|her|their) sleep\b)|\bcause of (?:his |her |the |their )?death\b/iu,
    standsFor: /^(?:die|died|cause|death)$/,
    ofStory: true,
  },
  {
    name: 'who was there at the end: "died at home, surrounded by her family"',
    asks: /^who (?:was|were) (?:with|beside|at the bedside of|around) (?:[\p{L}.’'-]+ ){1,4}?(?:when (?:[\p{L}.’'-]+ ){1,4}?died|at the end)$/iu,
    given:
      /\b(?:died|dies|passed away|end)\b[^.;]{0,80}?\b(?:surrounded by|in the (?:presence|company|arms) of|by (?:his|her|their) side|beside (?:him|her|them)|with (?:his|her|their) (?:\p{L}+ )?(?:family|wife|husband|partner|children|sons?|daughters?|brothers?|sisters?|parents|mother|father|friends))\b/iu,
    standsFor: /^(?:beside|bedside|around|die|died|end)$/,
    ofStory: true,
  },
  {
    name: 'where somebody studied: "won a place at the conservatory"',
    asks: /^where did (?:[\p{L}.’'-]+ ){1,4}(?:study|train|graduate|go to (?:school|university|college))$|^where was (?:[\p{L}.’'-]+ ){1,4}educated$|^(?:which|what) (?:university|college|school) did (?:[\p{L}.’'-]+ ){1,4}(?:go to|attend|study at|graduate from)$/iu,
    given:
      /\b(?:studied|studying|educated|graduat\p{L}+|degree|enrolled|attended|trained|scholarship|place)\b[^.;]{0,40}?\b(?:at|from|to) (?:the )?(?:(?-i:\p{Lu})|(?:\p{L}+ )?(?:university|college|conservator\p{L}+|school|academy)\b)/iu,
    standsFor: /^(?:study|train|graduate|educated|school|university|college|go|attend)$/,
  },
  {
    name: 'how many children somebody has: "survived by two daughters"',
    asks: /^how many (?:children|kids) (?:did|does|do|has|have|had) (?:[\p{L}.’'-]+ ){1,4}(?:have|got|leave)$/iu,
    given: new RegExp(
      `(?<!\\b(?:second|third|fourth|fifth|sixth|one|eldest|oldest|youngest|middle|last|first|elder|younger) of )\\b(?:${ONE_TO_TWELVE}|\\d|(?:survived by|leaves|left|has|had|have|and) an?) (?:\\p{L}+ )?(?:daughters?|sons?|children)\\b|\\b(?:father|mother)[- ]of[- ]|\\bchildless\\b|\\bno children\\b`,
      'iu',
    ),
    standsFor: /^(?:children|kids|leave)$/,
    ofStory: true,
  },
  {
    name: 'whether somebody has children: "her daughter Anna said"',
    asks: /^(?:did|does|do|has|have|had) (?:[\p{L}.’'-]+ ){1,4}(?:have|got|leave) (?:any )?(?:children|kids)$/iu,
    given:
      /\b(?:his|her|their|survived by|has|had|have|and) (?:an? |two |three |four |five |six |\d )?(?:\p{L}+ )?(?:daughters?|sons?|children)\b|\b(?:father|mother)[- ]of\b|\bchildless\b|\bno children\b/iu,
    standsFor: /^(?:children|kids|leave)$/,
    ofStory: true,
  },
];
