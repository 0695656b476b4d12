import { lexicon } from '../../story/lexicon.ts';

/** Words that turn down what stands before them: where they begin, and how surely it was a claim. */
export interface PointingBack {
  readonly at: number;
  /** "rejected it", "called it nonsense": an offer is turned down so as well, "denied it" tells of a claim. */
  readonly mayRefuse: boolean;
}

interface Rule {
  readonly name: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly mayRefuse?: true;
}

const NOUN = `(?:${lexicon('claim-nouns').join('|')}|account|characteri[sz]ation|description|figure|finding|number|version|statement)s?`;
const POINTER =
  "(?:that|this|it|the|those|these|any|all|both|his|her|their|its|such|[\\p{L}]+['’]s?|(?:the|an?) \\p{L}+['’]s?)";
/** "his claim", "the union's latest figures", "the report"; "the claim that it lied" says itself what it is about. */
const CLAIM = `${POINTER}\\s+(?:of |the )*(?:\\p{L}+\\s+){0,2}?${NOUN}\\b(?!\\s+(?:that|of|about)\\b)`;
/** "denied it.", "denied it on Monday"; in "denied it had fired" the pronoun is a subject, in "denied it entry" whom something is withheld from. */
const ENDS = `(?=\\s*(?:[.;:,!?"”’)–—]|$)|\\s+(?:and|but|in|on|at|when|as|through|via|to|yesterday|today|later|again|too|\\p{L}+ly|all)\\b)`;
/** "denied that, saying …", "denied that and said …": else "that" opens what is denied. */
const THAT = `that(?=\\s*(?:[.;:!?"”’)–—]|$)|,\\s+(?:and|but|too|\\p{L}+ing)\\b|\\s+(?:and|but)\\b)`;
const OBJECT = `(?:${CLAIM}|${THAT}|(?:this|it|these|those|them)\\b${ENDS})`;
const LIE =
  '(?:untrue|false(?:hoods?)?|incorrect|inaccurate|baseless|unfounded|groundless|(?:an? )?(?:\\p{L}+ )?(?:lies?|fabrications?|fictions?|smears?|myths?|slanders?)|fabricated|slanderous|defamatory)\\b';
const WEAKLY = '(?:\\p{L}+ly |just |all |quite |plain |totally )?';

const RULES: readonly Rule[] = [
  {
    name: 'denied it',
    why: '“Lee denied that.”, “denied the claim”, “disputed her figures”: the object is what was said before',
    pattern: rule(
      `\\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?)\\s+${OBJECT}`,
    ),
  },
  {
    name: 'rejected it',
    why: '“Lee rejected this, saying …”, “dismissed the allegations”: claims and offers are both turned down so',
    pattern: rule(`\\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\\s+${OBJECT}`),
    mayRefuse: true,
  },
  {
    name: 'denied any wrongdoing',
    why: '“denies wrongdoing”, “denied any involvement”: of what, the accusation before it tells',
    pattern: rule(
      '\\bden(?:y|ies|ied|ying)\\s+(?:any |all )?(?:wrongdoing|involvement|responsibility|liability|guilt|(?:charges|allegations|accusations)\\b(?!\\s+(?:that|of|about)))\\b',
    ),
  },
  {
    name: 'said that was false',
    why: '“Lee said that was untrue”, “said the claim is false”: a verdict on what was said before',
    pattern: rule(
      `\\b(?:that|this|it|these|they|${CLAIM})\\s+(?:is|was|were|are)\\s+(?:${WEAKLY}${LIE}|${WEAKLY}not (?:true|so|the case|correct)\\b)(?!\\s+(?:to|that|for|of)\\b)`,
    ),
  },
  {
    name: 'said that was wrong',
    why: '“said that was wrong”: untrue, but an act can be wrong too (“said it was wrong to close”)',
    pattern: rule(
      `\\b(?:that|this|${CLAIM})\\s+(?:is|was|were|are)\\s+${WEAKLY}(?:wrong|nonsense)\\b(?!\\s+(?:to|that|for|of)\\b)`,
    ),
    mayRefuse: true,
  },
  {
    name: 'called it a lie',
    why: '“called that untrue”, “dismissed the report as a lie”: a name for what was said before',
    pattern: rule(
      `\\b(?:call|brand|label|describ|dismiss|reject|denounc|condemn)(?:s|es|e|ed|led|ing)?\\s+(?:that|this|it|them|these|those|${CLAIM})\\s+(?:as\\s+)?["“‘']?(?:an? )?${WEAKLY}${LIE}`,
    ),
  },
  {
    name: 'called it nonsense',
    why: '“called it nonsense”: said of a claim, and of a plan',
    pattern: rule(
      `\\b(?:call|brand|label|describ|dismiss|reject)(?:s|es|e|ed|led|ing)?\\s+(?:that|this|it|${CLAIM})\\s+(?:as\\s+)?["“‘']?(?:an? )?(?:\\p{L}+ )?(?:nonsense|rubbish)\\b`,
    ),
    mayRefuse: true,
  },
  {
    name: 'insisted it had not',
    why: '“insisted it had not.”: the verb that is left out stands in the claim',
    pattern: rule(
      `\\b(?:insist|maintain|say|said|swear|swore|repl|tell|told)\\p{L}*\\s+(?:that\\s+)?(?:it|he|she|they)\\s+(?:had|has|have|did|does|do|was|were|is|are)(?:\\s+not|n['’]t)(?=\\s*(?:[.;,"”]|$)|\\s+and\\b)`,
    ),
  },
];

function rule(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** "neither confirm nor deny it", "did not deny that", "was denied that claim": nothing is denied there. */
const UNDONE =
  /(?:\b(?:not|never|neither|nor|or|to|without|be|been|being|is|are|was|were)|n['’]t)\s+(?:\p{L}+ly\s+)?$/iu;
/** "…, although rebels denied it": the sentence holds the claim too. */
const SECOND_CLAUSE = /\S[\s\S]*[\s,;](?:but|although|though|while|whereas|which)\s[^,;]*$/iu;

/** Where a sentence turns down what the one before it says. */
export function pointingBack(text: string): PointingBack | undefined {
  for (const { pattern, mayRefuse = false } of RULES) {
    const at = pattern.exec(text)?.index;
    if (at === undefined) continue;
    const before = text.slice(0, at);
    if (!UNDONE.test(before) && !SECOND_CLAUSE.test(before)) return { at, mayRefuse };
  }
  return undefined;
}
