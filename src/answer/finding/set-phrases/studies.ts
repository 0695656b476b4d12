import { MONTH } from '../../../story/months.ts';
import type { SetPhrase } from './set-phrase.ts';

const STUDY = '(?:study|trial|research|survey|poll|analysis)';
const PEOPLE =
  'people|adults|patients|participants|volunteers|subjects|respondents|women|men|children|students|pupils|households|families|voters|workers|users|smokers|drivers|pensioners|teenagers';
/** Whoever was looked at, without telling which of them. */
const ANYBODY = 'people|participants|volunteers|subjects|respondents';
const LOOKED_AT =
  'studied|followed|surveyed|tracked|monitored|enrolled|recruited|examined|tested|interviewed|polled|questioned|analy[sz]ed';

/** How news reports a piece of research: who was looked at, for how long, by whom, where it can be read, what it does not show. */
export const STUDIES: readonly SetPhrase[] = [
  {
    name: 'participants: "followed 14,300 adults", "a survey of 2,000 drivers"',
    asks: new RegExp(
      `^how many (?:${ANYBODY}|adults|patients) (?:took part|participated|(?:were )?(?:${LOOKED_AT}|in the ${STUDY}|part of the ${STUDY}|involved))(?: in (?:the )?${STUDY})?$|^how many (?:participants|volunteers|respondents)(?: (?:were there|took part))?(?: in (?:the )?${STUDY})?$|^how (?:big|large) (?:was|is) the (?:${STUDY}|sample)$|^(?:what (?:is|was) the )?sample size$`,
      'iu',
    ),
    given: new RegExp(
      `\\b(?:${LOOKED_AT}|involv(?:ed|ing)|includ(?:ed|ing)|data (?:from|on)|records of|${STUDY} (?:of|with|on)|sample of)\\b(?: \\p{L}+){0,3} \\d[\\d,.]*\\d(?: million)?(?: \\p{L}+){0,3} (?:${PEOPLE})\\b`,
      'iu',
    ),
    standsFor: new RegExp(
      `^(?:${ANYBODY}|${LOOKED_AT}|took|take|part|participated|participating|involved|big|large|sample|size|${STUDY})$`,
    ),
  },
  {
    name: 'length: "followed the adults for eleven years"',
    asks: new RegExp(
      `^how long (?:did|was|were|has|have) (?:the )?(?:${STUDY}|${PEOPLE}) (?:last|run|take|go on|carried out|conducted|${LOOKED_AT})$|^for how long were (?:the )?(?:${PEOPLE}|they) (?:${LOOKED_AT})$`,
      'iu',
    ),
    given: new RegExp(
      `\\b(?:${LOOKED_AT}|${STUDY}|took place|carried out|conducted|collected|ran)\\b[^.;]{0,70}?\\b(?:for|over|during|lasting) (?:\\p{L}+ ){0,3}?(?:\\d[\\d.]*|\\p{L}+)[ -](?:years?|months?|weeks?|days?|decades?)\\b`,
      'iu',
    ),
    standsFor: new RegExp(`^(?:${STUDY}|${PEOPLE}|${LOOKED_AT}|last|run|take|go|carried|conducted|long)$`),
  },
  {
    name: 'limits: "did not prove", "was only observational"',
    asks: new RegExp(
      `^(?:what (?:are|were) )?(?:the )?(?:limit(?:ation)?s|caveats|weaknesses|drawbacks|shortcomings|flaws)(?: (?:of|in|to|with) (?:the )?(?:${STUDY}|findings|results|data))?$`,
      'iu',
    ),
    given:
      /\b(?:did|does|do|could|can)(?: not|n['’]t) (?:\p{L}+ )?(?:prove|show|establish|mean|tell|rule out|take into account|account for)\b|\b(?:limitations?|caveats?|observational|self-reported|small (?:sample|study|number)|peer-reviewed|more research)\b/iu,
    standsFor:
      /^(?:limit|limits|limitations?|caveats?|weaknesses|drawbacks|shortcomings|flaws|study|trial|research|survey|poll|analysis|findings|results|data)$/,
  },
  {
    name: 'pollsters: "a Vale University poll", "the Courier polled 800 drivers"',
    asks: /^who (?:did|made|carried out|conducted|ran|took|commissioned|published|released|is behind|was behind) (?:the |this |that )?(?:new |latest |national )?(?:survey|poll)(?: of(?: \p{L}+){1,3})?$/iu,
    given:
      /(?-i:\p{Lu})[\p{L}.’'-]*(?:\/| )(?-i:\p{Lu})[\p{L}.’'-]*(?:[/ ][\p{L}.’'-]+){0,3}? (?-i:(?:(?:exit|opinion|online|tracking) )?(?:survey|poll))\b|(?<!\bthe )\b(?-i:\p{Lu})\p{L}+ (?:surveyed|polled)\b|\b(?:survey|poll)\b[^.;]{0,30} by (?:the )?(?-i:\p{Lu})/iu,
    standsFor:
      /^(?:did|made|carried|carry|conducted|ran|took|commissioned|published|released|behind|new|latest|survey|poll)$/,
  },
  {
    name: 'authors: "researchers at Ulm University"',
    asks: new RegExp(
      `^who (?:did|carried out|conducted|undertook|ran|is behind|was behind|were behind) (?:the |this )?(?:new |latest )?(?:${STUDY}|findings)$`,
      'iu',
    ),
    given: new RegExp(
      `\\b(?:researchers|scientists|team|doctors|academics|economists|experts)(?: \\p{L}+){0,2} (?:at|from|of) (?:the )?(?-i:\\p{Lu})|\\b(?:conducted|carried out|undertaken|done) (?:by|for)\\b|\\b${STUDY} by\\b`,
      'iu',
    ),
    standsFor: new RegExp(
      `^(?:did|carried|carry|conducted|undertook|ran|behind|new|latest|findings|${STUDY})$`,
    ),
  },
  {
    name: 'where it can be read: "appeared in the journal"',
    asks: new RegExp(
      `^where (?:was|were|is|are|did|has|have|will) (?:the |this |their )?(?:${STUDY}|findings|results|paper|discover(?:y|ies)) (?:been |be )?(?:publish(?:ed)?|appear(?:ed)?)$|^(?:in )?(?:which|what) (?:\\p{L}+ )?journal\\b`,
      'iu',
    ),
    given: new RegExp(
      `\\bjournal\\b|\\b(?:published|publication|appears?|appeared|reported|presented)\\b[^.;]{0,20}? (?:in|at|by) (?:the )?(?!(?:${MONTH})\\b)(?-i:\\p{Lu})`,
      'iu',
    ),
    standsFor: new RegExp(
      `^(?:journal|publish(?:ed)?|appear(?:ed)?|findings|results|paper|discover(?:y|ies)|${STUDY})$`,
    ),
  },
  {
    name: 'what it found: "according to a paper published on Monday"',
    asks: new RegExp(
      `^what (?:did|does|do|has|have) (?:the |this )?(?:new |latest )?(?:${STUDY}|paper|researchers|scientists) (?:find|found|show|shown|conclude|suggest|reveal)$|^(?:main |key )?findings(?: of (?:the )?${STUDY})?$|^what (?:are|were) the (?:main |key )?findings(?: of (?:the )?${STUDY})?$`,
      'iu',
    ),
    given: new RegExp(
      `\\b(?:${STUDY}|paper|researchers|scientists|team|authors|data)\\b[^.;“"]{0,60}?\\b(?:found|finds|shows|showed|suggests|suggested|concludes|concluded|revealed)\\b|\\baccording to (?:an? |the )?(?:\\p{L}+ ){0,3}(?:${STUDY}|paper)\\b`,
      'iu',
    ),
    standsFor: new RegExp(
      `^(?:find|found|findings|show|shown|conclude|suggest|reveal|main|key|new|latest|paper|researchers|scientists|${STUDY})$`,
    ),
  },
];
